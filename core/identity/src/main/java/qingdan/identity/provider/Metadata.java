package qingdan.identity.provider;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.util.List;
import qingdan.identity.Claims;

/** What the provider says of itself (OpenID Connect Discovery 1.0, RFC 8414). */
public final class Metadata {

    /** Scopes that anybody may see here; partners' scopes are agreed with them. */
    private static final Scope SCOPES = new Scope("openid", "profile");

    private Metadata() {}

    /** The discovery document, JSON. */
    public static String json(ProviderConfig config) {
        OIDCProviderMetadata metadata = new OIDCProviderMetadata(
                new Issuer(config.issuer()), List.of(SubjectType.PUBLIC), config.endpoint("jwks"));
        metadata.setAuthorizationEndpointURI(config.endpoint("authorize"));
        metadata.setTokenEndpointURI(config.endpoint("token"));
        metadata.setUserInfoEndpointURI(config.endpoint("userinfo"));
        metadata.setEndSessionEndpointURI(config.endpoint("logout"));
        metadata.setRevocationEndpointURI(config.endpoint("revoke"));
        metadata.setScopes(SCOPES);
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(
                List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.CLIENT_CREDENTIALS));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setTokenEndpointAuthMethods(List.of(
                ClientAuthenticationMethod.NONE,
                ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
                ClientAuthenticationMethod.CLIENT_SECRET_POST));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.ES256));
        metadata.setPromptTypes(List.of(Prompt.Type.NONE, Prompt.Type.LOGIN, Prompt.Type.SELECT_ACCOUNT));
        metadata.setUILocales(locales());
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        metadata.setSupportsRequestParam(false);
        metadata.setSupportsRequestURIParam(false);
        metadata.setSupportsClaimsParams(false);
        metadata.setClaims(List.of(
                "sub",
                "iss",
                "aud",
                "exp",
                "iat",
                Claims.AUTH_TIME,
                Claims.SID,
                Claims.NAME,
                Claims.KIND,
                Claims.ACT_FOR,
                Claims.PRINCIPAL_NAME,
                Claims.ORG,
                Claims.ORG_NAME,
                Claims.POST,
                Claims.REGION,
                Claims.ROLES));
        return metadata.toJSONObject().toJSONString();
    }

    private static List<LangTag> locales() {
        try {
            return List.of(LangTag.parse("zh-CN"), LangTag.parse("en"));
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}

package qingdan.api.config;

import java.net.URI;
import qingdan.identity.TrustedIssuer;

/**
 * An issuer of the operator's choice, beside the platform's own (外部统一身份认证).
 *
 * @param keys where its public keys are
 */
public record OutsideIssuer(TrustedIssuer trust, URI keys) {}

/** The embedded OpenID provider over HTTP: its endpoints and the pages people sign in on (统一身份认证). */
@org.jspecify.annotations.NullMarked
package qingdan.api.oidc;

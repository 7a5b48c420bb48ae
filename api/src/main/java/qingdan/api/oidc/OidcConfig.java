package qingdan.api.oidc;

import java.util.List;
import java.util.Set;
import qingdan.identity.demo.DemoAccount;

/**
 * How the provider's pages and endpoints are set up.
 *
 * @param origins web origins whose pages may call the token, userinfo and key endpoints (CORS), exact
 * @param proxies addresses of reverse proxies whose X-Forwarded-For is believed
 * @param platformZh the platform's name on the pages
 * @param demo the accounts to offer on the login page; empty outside demo mode
 */
public record OidcConfig(
        Set<String> origins, Set<String> proxies, String platformZh, String platformEn, List<DemoAccount> demo) {

    public OidcConfig {
        origins = Set.copyOf(origins);
        proxies = Set.copyOf(proxies);
        demo = List.copyOf(demo);
    }
}

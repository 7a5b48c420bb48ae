package qingdan.identity.demo;

/**
 * An account for demonstrations (演示账号), printed at start.
 *
 * @param kind natural-person, legal-person, official or partner
 * @param place the organ, company or town it belongs to
 */
public record DemoAccount(
        String login, String password, String name, String kind, String place, String roleZh, String roleEn) {}

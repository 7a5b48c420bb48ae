package qingdan.identity.domain;

import java.util.Set;
import qingdan.kernel.domain.RegionCode;

/** Some people for the tests. */
final class People {

    static final String FEIXI_MARKET = "11340123QD2331010Y";
    static final String HEFEI_DATA = "11340100QD018001XC";
    static final RegionCode FEIXI = new RegionCode("340123");
    static final RegionCode HEFEI = new RegionCode("340100");
    static final RegionCode ANHUI = new RegionCode("340000");
    static final String ITEM = FEIXI_MARKET + "3" + "000131010001";

    static final Subject ANYBODY = new Subject.Anonymous();
    static final Subject WANG = new Subject.Citizen("wang", "王小雨", NaturalPerson.RealNameLevel.NAMED);
    static final Party COMPANY = new Party(Party.Kind.LEGAL, "company", "安徽徽味食品有限公司", "91340100MA2ABCDE0X");
    static final Subject REPRESENTATIVE = new Subject.Agent("chen", "陈总", COMPANY, Mandate.REPRESENTATIVE);

    private People() {}

    static Subject.Agent agent(ItemScope items, DelegatedAction... actions) {
        return new Subject.Agent("li", "李志强", COMPANY, new Mandate("d1", items, Set.of(actions)));
    }

    static Subject.Official official(String id, Post post, String org, RegionCode region) {
        return new Subject.Official(id, id, org, org, post.code(), region, post.roles());
    }

    static Resource.CaseFile step(String post, String assignee, String... barred) {
        return new Resource.CaseFile("wang", ITEM, FEIXI_MARKET, FEIXI, post, assignee, Set.of(barred));
    }
}

package qingdan.identity.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Post;
import qingdan.kernel.domain.CitizenId;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;

/** Who plays in the demonstration. Names are invented; organs carry the codes of the registry's sample. */
final class DemoPeople {

    static final String PASSWORD = "Qingdan#2026";
    static final String PARTNER_SECRET = "demo-partner-secret-2026";

    private static final RegionCode PROVINCE = new RegionCode("340000");
    private static final RegionCode CITY = new RegionCode("340100");
    private static final RegionCode COUNTY = new RegionCode("340123");
    private static final RegionCode NEIGHBOUR = new RegionCode("340122");
    private static final RegionCode OTHER_CITY = new RegionCode("340200");

    static final DemoOrgan FEIXI_MARKET = new DemoOrgan("11340123QD2331010Y", "肥西县市场监督管理局", COUNTY);
    static final DemoOrgan FEIXI_DATA = new DemoOrgan("11340123QD2380015X", "肥西县数据资源管理局", COUNTY);
    static final DemoOrgan FEIDONG_MARKET = new DemoOrgan(code("340122", "QD233101"), "肥东县市场监督管理局", NEIGHBOUR);
    static final DemoOrgan WUHU_DATA = new DemoOrgan(code("340200", "QD028001"), "芜湖市数据资源管理局", OTHER_CITY);
    static final DemoOrgan HEFEI_DATA = new DemoOrgan("11340100QD018001XC", "合肥市数据资源管理局", CITY);
    static final DemoOrgan PROVINCE_DATA = new DemoOrgan("11340000QD0080019N", "安徽省数据资源管理局", PROVINCE);
    static final DemoOrgan PROVINCE_GOVERNMENT = new DemoOrgan("11340000QD0001018W", "安徽省人民政府", PROVINCE);

    static final DemoOrgan HEFEI_GOVERNMENT = new DemoOrgan("11340100QD0101019P", "合肥市人民政府", CITY);
    static final DemoOrgan FEIXI_GOVERNMENT = new DemoOrgan("11340123QD23010144", "肥西县人民政府", COUNTY);

    static final List<DemoOrgan> COUNTY_ORGANS = List.of(
            new DemoOrgan("11340123QD231101X9", "肥西县民政局", COUNTY),
            new DemoOrgan("11340123QD2314018X", "肥西县人力资源和社会保障局", COUNTY),
            new DemoOrgan("11340123QD2317016D", "肥西县住房和城乡建设局", COUNTY),
            new DemoOrgan("11340123QD2318019X", "肥西县交通运输局", COUNTY),
            new DemoOrgan("11340123QD2319011C", "肥西县水务局", COUNTY),
            new DemoOrgan("11340123QD23220187", "肥西县文化和旅游局", COUNTY),
            new DemoOrgan("11340123QD2323010M", "肥西县卫生健康委员会", COUNTY),
            new DemoOrgan("11340123QD2325016N", "肥西县应急管理局", COUNTY));

    static final Citizen WANG = new Citizen("wangxiaoyu", "王小雨", 2, 1992, "自然人", "Citizen");
    static final Citizen LI = new Citizen("lizhiqiang", "李志强", 3, 1985, "企业经办人", "Company agent");
    static final Citizen CHEN = new Citizen("chenhui", "陈慧", 4, 1976, "企业法定代表人", "Company representative");
    static final Citizen ZHAO = new Citizen("zhaomin", "赵敏", 2, 1998, "企业办事员", "Company clerk");

    static final Company FOOD = new Company("huiwei", "安徽徽味食品有限公司", Uscc.compose("91", CITY, "MA2HWFD0"), CHEN);
    static final Company BUILDING = new Company("shangpai", "肥西上派建材有限公司", Uscc.compose("91", COUNTY, "MA2FXJC0"), CHEN);

    /** A citizen. */
    record Citizen(String login, String name, int level, int bornIn, String roleZh, String roleEn) {
        UUID id() {
            return idOf("person/" + login);
        }

        CitizenId number() {
            return CitizenId.compose("340123", LocalDate.of(bornIn, 5, 17), bornIn % 900 + 1);
        }
    }

    /** A company with its representative. */
    record Company(String key, String name, Uscc uscc, Citizen representative) {
        UUID id() {
            return idOf("company/" + key);
        }
    }

    /** An official in one post. */
    record Official(
            String login,
            String name,
            DemoOrgan organ,
            Post post,
            @Nullable RegionCode over) {
        UUID id() {
            return idOf("person/" + login);
        }

        RegionCode region() {
            return over == null ? organ.region() : over;
        }
    }

    private DemoPeople() {}

    private static String code(String region, String body) {
        return Uscc.compose("11", new RegionCode(region), body).value();
    }

    static List<Citizen> citizens() {
        return List.of(WANG, LI, CHEN, ZHAO);
    }

    static List<Company> companies() {
        return List.of(FOOD, BUILDING);
    }

    static List<Official> officials() {
        return List.of(
                new Official("feixi-window", "周芸", FEIXI_MARKET, Post.WINDOW, null),
                new Official("feixi-reviewer", "孙磊", FEIXI_MARKET, Post.REVIEWER, null),
                new Official("feixi-decider", "吴国梁", FEIXI_MARKET, Post.DECIDER, null),
                new Official("feixi-investigator", "郑凯", FEIXI_MARKET, Post.INVESTIGATOR, null),
                new Official("feixi-legal", "冯静", FEIXI_MARKET, Post.LEGAL, null),
                new Official("feixi-supervisor", "何勇", FEIXI_DATA, Post.SUPERVISOR, null),
                // two who must find the doors of Feixi shut
                new Official("feidong-window", "柳青", FEIDONG_MARKET, Post.WINDOW, null),
                new Official("wuhu-supervisor", "夏江", WUHU_DATA, Post.SUPERVISOR, null),
                new Official("hefei-supervisor", "唐薇", HEFEI_DATA, Post.SUPERVISOR, null),
                new Official("province-supervisor", "韩松", PROVINCE_DATA, Post.SUPERVISOR, null),
                new Official("province-items", "沈岚", PROVINCE_GOVERNMENT, Post.ITEM_ADMIN, null),
                new Official("hefei-items", "江平", HEFEI_GOVERNMENT, Post.ITEM_ADMIN, null),
                new Official("feixi-items", "宋倩", FEIXI_GOVERNMENT, Post.ITEM_ADMIN, null),
                new Official("province-establishment", "谭洁", PROVINCE_GOVERNMENT, Post.ESTABLISHMENT, null),
                new Official("province-legality", "邱明", PROVINCE_GOVERNMENT, Post.LEGALITY, null),
                new Official("province-service-centre", "姚蕾", PROVINCE_GOVERNMENT, Post.SERVICE_CENTRE, null),
                new Official("province-supervision", "汪峰", PROVINCE_GOVERNMENT, Post.SUPERVISION, null),
                new Official("province-government", "秦岭", PROVINCE_GOVERNMENT, Post.GOVERNMENT, null),
                new Official("hefei-establishment", "卢静", HEFEI_GOVERNMENT, Post.ESTABLISHMENT, null),
                new Official("hefei-legality", "傅强", HEFEI_GOVERNMENT, Post.LEGALITY, null),
                new Official("hefei-service-centre", "范蓉", HEFEI_GOVERNMENT, Post.SERVICE_CENTRE, null),
                new Official("hefei-supervision", "石磊", HEFEI_GOVERNMENT, Post.SUPERVISION, null),
                new Official("hefei-government", "任远", HEFEI_GOVERNMENT, Post.GOVERNMENT, null),
                new Official("feixi-establishment", "方敏", FEIXI_GOVERNMENT, Post.ESTABLISHMENT, null),
                new Official("feixi-legality", "丁卫", FEIXI_GOVERNMENT, Post.LEGALITY, null),
                new Official("feixi-service-centre", "罗洁", FEIXI_GOVERNMENT, Post.SERVICE_CENTRE, null),
                new Official("feixi-supervision", "曹刚", FEIXI_GOVERNMENT, Post.SUPERVISION, null),
                new Official("feixi-government", "彭岳", FEIXI_GOVERNMENT, Post.GOVERNMENT, null),
                new Official("province-operator", "许航", PROVINCE_DATA, Post.OPERATOR, null),
                new Official("province-security", "蒋文", PROVINCE_DATA, Post.SECURITY_ADMIN, null),
                new Official("province-auditor", "沈一鸣", PROVINCE_DATA, Post.AUDITOR, null));
    }

    /** One official for each working post of an organ: {@code <organ code>.<post>}. */
    static List<Official> staffOf(DemoOrgan organ) {
        List<Official> staff = new ArrayList<>();
        for (Post post : List.of(Post.WINDOW, Post.REVIEWER, Post.DECIDER, Post.INVESTIGATOR, Post.LEGAL)) {
            String login = organ.code().toLowerCase(Locale.ROOT) + "." + post.code();
            staff.add(new Official(login, organ.name() + post.zh() + "员", organ, post, null));
        }
        return staff;
    }

    /** The same id at every start, so that seeding twice changes nothing. */
    static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("qingdan/demo/" + key).getBytes(StandardCharsets.UTF_8));
    }
}

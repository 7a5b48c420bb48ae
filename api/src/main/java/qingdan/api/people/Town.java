package qingdan.api.people;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import qingdan.api.config.Settings;
import qingdan.api.config.TopologyFile;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.ItemPage;
import qingdan.contract.model.ItemSummary;
import qingdan.identity.demo.DemoAccounts;
import qingdan.identity.domain.Post;
import qingdan.node.domain.Topology;

/**
 * The demonstration's county as people find it (肥西县): the three nodes' addresses, the items that can be applied for, who applies and
 * who works where. Thread-safe.
 */
public final class Town {
    public static final String PROVINCE = "340000";
    public static final String CITY = "340100";
    public static final String COUNTY = "340123";

    private final Topology topology;
    private final Line line;
    private final SignIn signIn;
    private final List<Applicant> applicants;
    private final List<ItemGuide> items;
    private final Map<String, Officers> officers = new ConcurrentHashMap<>();
    private final Person supervisor;

    /** @param dir folder of a prepared and running demonstration */
    public Town(Path dir, Line line) {
        this.topology = TopologyFile.read(dir.resolve("topology.json"));
        this.line = line;
        Settings province = Settings.read(dir.resolve(PROVINCE).resolve("node.properties"));
        this.signIn = new SignIn(
                line,
                URI.create(province.list("identity.issuers").getFirst()),
                "qingdan-web",
                province.text("front.web-url") + "/signed-in");
        this.applicants = List.of(
                new Applicant(person("wangxiaoyu", "本人"), "natural-person", "王小雨", "13805510001"),
                new Applicant(person("zhaomin", "本人"), "natural-person", "赵敏", "13805510002"),
                new Applicant(person("lizhiqiang", "徽味"), "enterprise", "李志强", "13805510003"),
                new Applicant(person("chenhui", "上派"), "enterprise", "陈慧", "13805510004"));
        this.supervisor = person("province-supervisor", "");
        this.items = open();
    }

    /** Address of a node's contract. */
    public String at(String region) {
        return topology.nodes().stream()
                .filter(m -> m.region().equals(region))
                .findFirst()
                .orElseThrow()
                .apiBase();
    }

    public List<Applicant> applicants() {
        return applicants;
    }

    /** Those who may apply for an item. */
    public List<Applicant> applicantsFor(ItemGuide item) {
        return applicants.stream()
                .filter(a -> item.serviceObjects().contains(a.kind()))
                .toList();
    }

    /** Items of the county that can be applied for online now, in the order of their codes. */
    public List<ItemGuide> items() {
        return items;
    }

    public Person supervisor() {
        return supervisor;
    }

    /** All who work on licences, of every organ that has an open item. */
    public List<Officers> offices() {
        return items.stream()
                .map(ItemGuide::organCode)
                .distinct()
                .map(this::officersOf)
                .toList();
    }

    public Officers officersOf(String organ) {
        return officers.computeIfAbsent(
                organ,
                code -> new Officers(
                        code,
                        person(DemoAccounts.login(code, Post.WINDOW), ""),
                        person(DemoAccounts.login(code, Post.REVIEWER), ""),
                        person(DemoAccounts.login(code, Post.DECIDER), "")));
    }

    private Person person(String login, String capacity) {
        return new Person(line, signIn, login, DemoAccounts.list().getFirst().password(), capacity);
    }

    private List<ItemGuide> open() {
        Person reader = applicants.getFirst().person();
        List<ItemGuide> open = new ArrayList<>();
        String cursor = "";
        do {
            ItemPage page = reader.get(at(PROVINCE) + "/v1/items?limit=100&region=" + COUNTY + cursor)
                    .as(ItemPage.class);
            for (ItemSummary item : page.items())
                if (item.applicable())
                    open.add(reader.get(at(PROVINCE) + "/v1/items/" + item.itemCode())
                            .as(ItemGuide.class));
            cursor = page.nextCursor() == null ? "" : "&cursor=" + page.nextCursor();
        } while (!cursor.isEmpty());
        if (open.isEmpty()) throw new IllegalStateException("Expected items that can be applied for, but found none");
        open.sort(java.util.Comparator.comparing(ItemGuide::itemCode));
        return List.copyOf(open);
    }
}

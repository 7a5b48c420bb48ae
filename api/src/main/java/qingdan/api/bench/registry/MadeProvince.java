package qingdan.api.bench.registry;

import static qingdan.api.bench.registry.Waiting.await;

import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StreamHead;
import qingdan.registry.domain.Dictionaries;
import qingdan.registry.domain.Dictionary;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.Division;
import qingdan.registry.event.EntryPublished;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganNature;
import qingdan.registry.event.OrgansPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.store.RegistryJson;
import qingdan.registry.store.RegistryStreams;
import qingdan.registry.store.RegistryWrites;

/** A made-up province (编造的全省清单) over the real divisions: one organ a department in every region, every entry exercised everywhere. */
final class MadeProvince {
    private static final Actor ACTOR = Actor.system("bench");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final int TOGETHER = 500;
    private static final String DUTIES = "1.受理责任：公示依据、条件、程序和期限。\n2.审查责任：依法审查，提出意见。\n3.决定责任：作出决定并送达。";

    private final List<Division> regions;
    private final Map<String, Organ> organs = new HashMap<>();
    private final List<CatalogueEntry> entries = new ArrayList<>();

    /** @param regions in which every entry is exercised */
    MadeProvince(List<Division> regions, int entryCount) {
        this.regions = List.copyOf(regions);
        for (Division region : regions)
            for (String department : ItemNames.departments())
                organs.put(region.code() + department, organ(region, department));
        Map<String, Integer> serial = new HashMap<>();
        for (ItemNames.Named named : ItemNames.of(entryCount)) {
            int n = serial.merge(named.gb() + named.department(), 1, Integer::sum);
            // The product's own list has main items below 500.
            String code = "34" + named.gb() + named.department() + "%03d%03d".formatted(500 + n % 500, n / 500);
            entries.add(new CatalogueEntry(
                    code,
                    null,
                    named.name(),
                    CategoryCode.ah2014(named.ah()),
                    CategoryCode.gb2020(named.gb()),
                    null,
                    named.department(),
                    List.of(ExerciseLevel.PROVINCE, ExerciseLevel.CITY, ExerciseLevel.COUNTY),
                    List.of(new LegalBasis("测量用示例条例", "第" + (entries.size() + 1) + "条", null, null)),
                    null,
                    null,
                    "bench"));
        }
    }

    List<Division> regions() {
        return regions;
    }

    List<CatalogueEntry> entries() {
        return entries;
    }

    Organ organ(String region, String department) {
        Organ organ = organs.get(region + department);
        if (organ == null) throw new IllegalArgumentException("Expected an organ of " + region + " " + department);
        return organ;
    }

    private static Organ organ(Division region, String department) {
        ExerciseLevel level =
                switch (region.level()) {
                    case "province" -> ExerciseLevel.PROVINCE;
                    case "city" -> ExerciseLevel.CITY;
                    default -> ExerciseLevel.COUNTY;
                };
        String code = Uscc.compose("11", new RegionCode(region.code()), "QB" + department + "0001")
                .value();
        return new Organ(
                code,
                region.name() + "第" + department + "部门（测量）",
                region.code(),
                level,
                List.of(department),
                OrganNature.STATUTORY,
                region.name() + "政务服务中心",
                "工作日 9:00-17:00",
                "0551-00000011",
                "0551-00000019",
                "公交",
                true);
    }

    /** Records organs and entries as the province's own events. */
    void publish(Ledger ledger) {
        StreamHead head = await(ledger.head(RegistryStreams.ORGANS));
        if (head == null) throw new IllegalStateException("Expected a province with organs, but there are none");
        List<Organ> all = List.copyOf(organs.values());
        List<RegistryEvent> events = new ArrayList<>();
        for (int i = 0; i < all.size(); i += TOGETHER)
            events.add(new OrgansPublished(all.subList(i, Math.min(i + TOGETHER, all.size()))));
        recorded(await(ledger.commit(commit(RegistryStreams.ORGANS, head.version(), head.hash(), events))));
        for (int i = 0; i < entries.size(); i += TOGETHER) {
            List<Uni<CommitOutcome>> some = new ArrayList<>();
            for (CatalogueEntry entry : entries.subList(i, Math.min(i + TOGETHER, entries.size())))
                some.add(ledger.commit(commit(
                        RegistryStreams.entry(entry.basicCode()),
                        0,
                        new byte[32],
                        List.of(new EntryPublished(entry.basicCode(), 1, SINCE, SINCE.plusYears(1), entry, "测量")))));
            await(Uni.join().all(some).andFailFast()).forEach(MadeProvince::recorded);
        }
    }

    private static Commit commit(String stream, long version, byte[] hash, List<RegistryEvent> events) {
        Instant now = Instant.now();
        return new Commit(
                stream,
                version,
                hash,
                events.stream().map(RegistryJson::newEvent).toList(),
                ACTOR,
                now,
                null,
                events.stream().map(event -> RegistryWrites.of(event, now)).toList());
    }

    private static void recorded(CommitOutcome outcome) {
        if (!(outcome instanceof CommitOutcome.Committed))
            throw new IllegalStateException("Expected a commit, but got " + outcome);
    }

    /** What a department deals with: each has one topic of the dictionary. */
    private static String topic(String dictionary, CatalogueEntry entry) {
        List<Dictionary.Entry> topics =
                Dictionaries.find(dictionary).orElseThrow().entries();
        return topics.get(ItemNames.departments().indexOf(entry.department()) % topics.size())
                .zh();
    }

    /** Rows of a file as an office would send it: every entry in each of these regions, which must be enough for so many rows. */
    byte[] csv(List<Division> some, int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write("序号,权力类型,事项名称,基本编码,实施主体编码,责任事项,追责情形,咨询电话,自然人主题分类,法人主题分类\n");
            for (int i = 0; i < rows; i++) {
                CatalogueEntry entry = entries.get(i % entries.size());
                Organ organ = organ(some.get(i / entries.size()).code(), entry.department());
                out.write((i + 1) + "," + entry.nationalCategory().code() + "," + entry.name() + "," + entry.basicCode()
                        + "," + organ.code() + ",\"" + DUTIES + "\",\"1.不依法履行职责的。\n2.滥用职权的。\",0551-"
                        + (10_000_000 + i) + "," + topic("personal-topics", entry) + ","
                        + topic("corporate-topics", entry)
                        + "\n");
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

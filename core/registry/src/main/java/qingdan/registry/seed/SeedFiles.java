package qingdan.registry.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.domain.RegistryCommand;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Division;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;

/**
 * Reads a seed: {@code seed.yaml}, the CSV tables, {@code families/*.yaml} (what all items of a category share) and
 * {@code guides/<basic code>.yaml} (what one item says itself). An item is its family, then its catalogue row, then its
 * guide, then the facts of the organ that exercises it; later parts replace earlier ones, lists as a whole.
 */
public final class SeedFiles {
    private final SeedSource source;
    private final MessageDigest digest;
    private final Map<String, JsonNode> families = new HashMap<>();

    private SeedFiles(SeedSource source) {
        this.source = source;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every JDK", e);
        }
    }

    /** Reads and composes everything; throws when a file is missing or cannot be read. */
    public static Seed load(SeedSource source) {
        return new SeedFiles(source).load();
    }

    private Seed load() {
        JsonNode manifest = yaml("seed.yaml");
        List<Division> divisions =
                table("divisions.csv").stream().map(SeedTables::division).toList();
        List<Organ> organs = table("organs.csv").stream().map(SeedTables::organ).toList();
        List<NamedCsvRecord> rows = table("catalogue.csv");
        List<CatalogueEntry> entries = new ArrayList<>();
        List<Seed.Item> items = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            CatalogueEntry plain = SeedTables.entry(row);
            ObjectNode common =
                    SeedItems.common(manifest, row, plain, family(manifest, plain), guide(plain.basicCode()));
            CatalogueEntry entry = SeedItems.standard(plain, common);
            entries.add(entry);
            items.addAll(claims(manifest, row, entry, common, organs));
        }
        List<Seed.Change> changes = new ArrayList<>();
        for (NamedCsvRecord row : table("changes.csv")) changes.add(change(row, items));
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Seed(manifest.path("edition").asText(), divisions, organs, entries, items, changes, hash);
    }

    /** The implementation items of one catalogue entry: one for each organ that answers for it at its level. */
    private static List<Seed.Item> claims(
            JsonNode manifest, NamedCsvRecord row, CatalogueEntry entry, ObjectNode common, List<Organ> organs) {
        List<Seed.Item> items = new ArrayList<>();
        for (ExerciseLevel level : entry.levels()) {
            String region = manifest.path("levels").path(level.name()).asText();
            Organ organ = organs.stream()
                    .filter(o -> o.level() == level
                            && o.region().equals(region)
                            && o.departments().contains(entry.department()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Expected an organ for " + entry.name() + " at " + level + ", but found none"));
            ItemContent content = SeedItems.exercisedBy(manifest, common, entry, organ);
            String itemCode = organ.code() + level.digit() + entry.basicCode();
            items.add(new Seed.Item(itemCode, LocalDate.parse(row.getField("effectiveFrom")), content));
        }
        return items;
    }

    private static Seed.Change change(NamedCsvRecord row, List<Seed.Item> items) {
        ExerciseLevel level = ExerciseLevel.valueOf(row.getField("level"));
        String itemCode = items.stream()
                .filter(i -> i.content().classification().basicCode().equals(row.getField("basicCode"))
                        && i.content().exercise().level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected an item for the change of " + row.getField("basicCode") + ", but found none"))
                .itemCode();
        LocalDate from = LocalDate.parse(row.getField("from"));
        String until = SeedTables.blankToNull(row.getField("until"));
        RegistryCommand command =
                switch (row.getField("change")) {
                    case "abolish" -> new AbolishItem(itemCode, from, row.getField("reason"), row.getField("basis"));
                    case "suspend" ->
                        new SuspendItem(
                                itemCode,
                                from,
                                until == null ? null : LocalDate.parse(until),
                                row.getField("reason"),
                                row.getField("basis"));
                    default ->
                        throw new IllegalArgumentException(
                                "Expected abolish or suspend, but got " + row.getField("change"));
                };
        return new Seed.Change(from, command);
    }

    private JsonNode family(JsonNode manifest, CatalogueEntry entry) {
        String name = entry.ahCategory().code().equals("09")
                ? "planning"
                : manifest.path("families")
                        .path(entry.nationalCategory().code())
                        .asText();
        return families.computeIfAbsent(name, n -> yaml("families/" + n + ".yaml"));
    }

    private @Nullable JsonNode guide(String basicCode) {
        return read("guides/" + basicCode + ".yaml").map(this::tree).orElse(null);
    }

    private List<NamedCsvRecord> table(String name) {
        return SeedTables.rows(required(name));
    }

    private JsonNode yaml(String name) {
        return tree(required(name));
    }

    private JsonNode tree(byte[] yaml) {
        try {
            return SeedItems.YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected readable YAML in the seed, but got an error", e);
        }
    }

    private byte[] required(String name) {
        return read(name)
                .orElseThrow(() -> new IllegalArgumentException("Expected a seed file " + name + ", but found none"));
    }

    private Optional<byte[]> read(String name) {
        Optional<byte[]> bytes = source.read(name);
        bytes.ifPresent(digest::update);
        return bytes;
    }
}

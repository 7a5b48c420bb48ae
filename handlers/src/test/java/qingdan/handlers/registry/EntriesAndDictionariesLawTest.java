package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.SuspensionCause;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.ClaimDraft;
import qingdan.registry.domain.ClaimState;
import qingdan.registry.domain.Dictionaries;
import qingdan.registry.domain.Dictionary;
import qingdan.registry.domain.StandardFields;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.FieldType;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.OrganNature;
import qingdan.registry.event.RiskLevel;
import qingdan.registry.event.ServiceObject;
import qingdan.registry.event.TrustGrade;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** Entries and claims go through the contract and come back unchanged; dictionaries say what the platform's own types say. */
class EntriesAndDictionariesLawTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());

    @Test
    void shouldBringEveryEntryBackUnchangedWhenItWentThroughTheContract() {
        for (CatalogueEntry entry : SEED.entries()) assertEquals(entry, ElementsJson.entry(ElementsJson.entry(entry)));
    }

    @Test
    void shouldFillTheStandardFieldsWhenAnOrganClaimsAnEntry() {
        int drafts = 0;
        for (CatalogueEntry entry : SEED.entries())
            for (var organ : SEED.organs()) {
                if (!entry.levels().contains(organ.level())
                        || !organ.departments().contains(entry.department())) continue;
                var blank = ClaimDraft.of(entry, organ, null, "2026年本");
                assertEquals(List.of(), StandardFields.altered(blank, entry));
                assertEquals(organ.code(), blank.exercise().organ());
                assertEquals(blank, ElementsJson.content(ElementsJson.elements(blank)));
                drafts++;
            }
        assertTrue(drafts > SEED.items().size() / 2);
    }

    @Test
    void shouldHoldTheSameCodesInDictionariesAndTypes() {
        codes("handling-kinds", HandlingKind.values());
        codes("time-units", TimeLimit.Unit.values());
        codes("levels", ExerciseLevel.values());
        codes("organ-natures", OrganNature.values());
        codes("service-objects", ServiceObject.values());
        codes("initiations", Initiation.values());
        codes("item-statuses", ItemStatus.values());
        codes("field-types", FieldType.values());
        codes("risk-levels", RiskLevel.values());
        codes("claim-states", ClaimState.values());
        assertEquals(
                Arrays.stream(TrustGrade.values()).map(Enum::name).toList(),
                Dictionaries.find("trust-grades").orElseThrow().entries().stream()
                        .map(Dictionary.Entry::code)
                        .toList());
        for (Dictionary dictionary : Dictionaries.all()) {
            assertTrue(!dictionary.entries().isEmpty() && !dictionary.source().isBlank(), dictionary.name());
            assertEquals(
                    dictionary.entries().size(),
                    dictionary.entries().stream()
                            .map(Dictionary.Entry::code)
                            .distinct()
                            .count());
        }
        assertEquals(
                List.of("06", "10"),
                Dictionaries.find("ah-categories").orElseThrow().entries().stream()
                        .filter(e -> e.zh().equals("其他权力"))
                        .findFirst()
                        .orElseThrow()
                        .equivalents());
    }

    /** What a case may be suspended for are the special procedures of the law; an item may name a public notice besides. */
    @Test
    void shouldHoldTheSpecialProceduresOfTheLaw() {
        List<Map.Entry<String, String>> law = new ArrayList<>();
        for (SuspensionCause cause : SuspensionCause.values()) law.add(Map.entry(cause.word(), cause.zh()));
        law.add(Map.entry("publicity", "公示"));
        assertEquals(law, names("special-procedures", Dictionary.Entry::zh));
    }

    @Test
    void shouldOfferInTheEditorWhatTheDictionariesHold() throws IOException {
        Path shared = Path.of("../frontend-contracts/shared/src/elements");
        for (var set :
                Map.of("channel", "channels", "special", "special-procedures").entrySet()) {
            String own = found(shared.resolve("specs.ts"), "set: '" + set.getKey() + "', values: \\[([^]]*)]");
            assertEquals(
                    names(set.getValue(), Dictionary.Entry::zh).stream()
                            .map(Map.Entry::getKey)
                            .toList(),
                    Arrays.stream(own.replace("'", "").split(", ", -1)).toList());
            for (String language : List.of("zh", "en")) {
                List<Map.Entry<String, String>> words = new ArrayList<>();
                String all = found(shared.resolve("words." + language + ".ts"), " " + set.getKey() + ": \\{([^}]*)}");
                for (String word : all.replace("'", "").strip().split(", ", -1))
                    words.add(Map.entry(word.split(": ", 2)[0], word.split(": ", 2)[1]));
                assertEquals(
                        names(set.getValue(), language.equals("zh") ? Dictionary.Entry::zh : Dictionary.Entry::en),
                        words);
            }
        }
    }

    private static String found(Path file, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        assertTrue(matcher.find(), pattern + " in " + file);
        return matcher.group(1);
    }

    private static List<Map.Entry<String, String>> names(String dictionary, Function<Dictionary.Entry, String> name) {
        return Dictionaries.find(dictionary).orElseThrow().entries().stream()
                .map(e -> Map.entry(e.code(), name.apply(e)))
                .toList();
    }

    private static void codes(String dictionary, Enum<?>[] values) {
        assertEquals(
                Arrays.stream(values)
                        .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList(),
                Dictionaries.find(dictionary).orElseThrow().entries().stream()
                        .map(Dictionary.Entry::code)
                        .toList());
    }
}

package qingdan.api.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qingdan.contract.model.FormField;
import qingdan.contract.model.FormOption;
import qingdan.identity.demo.DemoAccounts;
import qingdan.identity.demo.DemoOrgan;
import qingdan.identity.domain.Post;
import qingdan.portal.domain.FormLaw;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** What simulated people rest on is so in the sample list: forms they can fill in, organs whose staff they are. */
class FormFillerLawTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void shouldFillInEveryFormOfTheCountySoThatTheLawTakesIt() {
        int forms = 0;
        for (Seed.Item item : open()) {
            List<qingdan.registry.event.FormField> fields = item.content().form();
            for (int seed = 0; seed < 50; seed++) {
                Map<String, String> answers = FormFiller.fill(
                        fields.stream().map(FormFillerLawTest::wire).toList(), new SplittableRandom(seed));
                assertEquals(List.of(), FormLaw.check(fields, answers, true), () -> item.content()
                        .name());
            }
            forms++;
        }
        assertFalse(forms == 0);
    }

    @Test
    void shouldKnowWhoWorksWhereAnItemIsOpen() {
        List<String> organs = new ArrayList<>();
        for (Seed.Item item : open()) {
            String organ = item.itemCode().substring(0, 18);
            organs.add(organ);
            assertFalse(DemoAccounts.login(organ, Post.WINDOW).isBlank());
            assertFalse(DemoAccounts.login(organ, Post.DECIDER).isBlank());
        }
        for (DemoOrgan organ : DemoAccounts.countyOrgans()) {
            assertEquals(true, organs.contains(organ.code()), organ.name());
            assertEquals(
                    organ.name(),
                    SEED.organs().stream()
                            .filter(o -> o.code().equals(organ.code()))
                            .findFirst()
                            .orElseThrow()
                            .name());
        }
    }

    @Test
    void shouldSayWhenAPatternIsNotOfItsKind() {
        FormField field = new FormField("x", "x", null, FormField.TypeEnum.TEXT, true, null, "[A-Z]{3}", null, null);
        assertThrows(IllegalArgumentException.class, () -> FormFiller.fill(List.of(field), new SplittableRandom(1)));
    }

    private static List<Seed.Item> open() {
        return SEED.items().stream()
                .filter(i -> i.content().exercise().level() == ExerciseLevel.COUNTY
                        && i.content().openForApplication()
                        && !i.effectiveFrom().isAfter(TODAY)
                        && SEED.changes().stream()
                                .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                .toList();
    }

    private static FormField wire(qingdan.registry.event.FormField f) {
        @Nullable
        List<FormOption> options = f.options().isEmpty()
                ? null
                : f.options().stream()
                        .map(o -> new FormOption(o.value(), o.value(), null))
                        .toList();
        return new FormField(
                f.name(),
                f.labelZh(),
                null,
                FormField.TypeEnum.of(
                        f.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                f.required(),
                f.maxLength(),
                f.pattern(),
                options,
                null);
    }
}

package qingdan.portal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qingdan.registry.event.FieldType;
import qingdan.registry.event.FormField;
import qingdan.registry.event.Option;

class FormLawTest {
    private static final List<FormField> FORM = List.of(
            field("name", FieldType.TEXT, true, null),
            field("idNumber", FieldType.CITIZEN_ID, true, null),
            field("area", FieldType.NUMBER, false, null),
            field("from", FieldType.DATE, false, null),
            field("kind", FieldType.CHOICE, false, null),
            field("code", FieldType.TEXT, false, "[A-Z]{2}[0-9]{4}"));

    @Test
    void shouldAcceptWhatTheFormAsks() {
        assertTrue(FormLaw.check(
                        FORM,
                        Map.of(
                                "name",
                                "徽味小馆",
                                "idNumber",
                                "11010519491231002X",
                                "area",
                                "86.5",
                                "from",
                                "2026-03-02",
                                "kind",
                                "a",
                                "code",
                                "AB1234"),
                        true)
                .isEmpty());
    }

    @Test
    void shouldNameEachFaultByFieldAndCode() {
        assertCode("required", Map.of("idNumber", "11010519491231002X"), "/form/name");
        assertCode("bad-check-digit", with("idNumber", "110105194912310021"), "/form/idNumber");
        assertCode("bad-format", with("area", "many"), "/form/area");
        assertCode("bad-format", with("from", "2026-02-30"), "/form/from");
        assertCode("bad-choice", with("kind", "z"), "/form/kind");
        assertCode("bad-pattern", with("code", "ab1234"), "/form/code");
        assertCode("too-long", with("name", "长".repeat(201)), "/form/name");
        assertCode("unknown-field", with("other", "x"), "/form/other");
    }

    @Test
    void shouldAskOnlyForWhatACorrectionChanges() {
        assertTrue(FormLaw.check(FORM, Map.of("area", "90"), false).isEmpty());
        assertFalse(FormLaw.check(FORM, Map.of("name", " "), false).isEmpty(), "a required field cannot be emptied");
    }

    @Test
    void shouldNeverThrowAndNeverTellMoreThanTwenty() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Map<String, String> answers = Map.of(
                    FORM.get(random.nextInt(FORM.size())).name(),
                    garbage(random),
                    "f" + random.nextInt(40),
                    garbage(random));
            assertTrue(FormLaw.check(FORM, answers, random.nextBoolean()).size() <= 20);
        }
    }

    @Test
    void shouldTellAFileByItsBytesNotItsName() {
        assertEquals(
                Optional.of(FileKind.PDF),
                FileKind.of("%PDF-1.7 and more".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertEquals(Optional.of(FileKind.JPEG), FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}));
        assertEquals(Optional.empty(), FileKind.of("MZ program".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertEquals(Optional.empty(), FileKind.of(new byte[0]));
    }

    @Test
    void shouldMatchAPasswordWhateverItsCaseAndNoOther() {
        String password = QueryPassword.make(new Random(3));
        String hash = QueryPassword.hash("salt", password);
        assertTrue(QueryPassword.matches("salt", " " + password.toLowerCase(java.util.Locale.ROOT), hash));
        assertFalse(QueryPassword.matches("other", password, hash));
        assertFalse(QueryPassword.matches("salt", password + "2", hash));
    }

    private static String garbage(Random random) {
        return random.ints(random.nextInt(60), 0, 0x2ffff)
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> answers = new java.util.HashMap<>(Map.of("name", "徽味小馆", "idNumber", "11010519491231002X"));
        answers.put(name, value);
        return answers;
    }

    private static void assertCode(String code, Map<String, String> answers, String pointer) {
        List<FormLaw.Fault> faults = FormLaw.check(FORM, answers, true);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(pointer, faults.getFirst().pointer());
        assertEquals(code, faults.getFirst().code());
    }

    private static FormField field(String name, FieldType type, boolean required, @Nullable String pattern) {
        List<Option> options = type == FieldType.CHOICE ? List.of(new Option("a", "甲", "A")) : List.of();
        return new FormField(name, name, name, type, required, 200, null, null, pattern, options, null, null);
    }
}

package qingdan.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodesLawTest {
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void shouldAcceptRealCreditCodesAndRefuseOthers() {
        for (String real : List.of("11341802003284723Q", "11310000MB2F30661Y")) {
            assertTrue(Uscc.isValid(real), real);
        }
        assertFalse(Uscc.isValid("TE5116020105116050"));
        assertTrue(Uscc.parseLenient("TE5116020105116050").orElseThrow().temporary());
        assertFalse(Uscc.parseLenient("11341802003284723Q").orElseThrow().temporary());
        assertThrows(IllegalArgumentException.class, () -> new Uscc("11341802003284723R"));
        assertTrue(Uscc.parseLenient("too short").isEmpty());
    }

    @Test
    void shouldFindEverySingleWrongCharacterOfACreditCode() {
        Random random = new Random(1);
        for (int n = 0; n < 200; n++) {
            String organisation = "%08d".formatted(random.nextInt(100_000_000));
            String code =
                    Uscc.compose("11", new RegionCode("340123"), organisation).value();
            for (int i = 0; i < code.length(); i++) {
                char wrong = CREDIT.charAt(random.nextInt(31));
                if (wrong != code.charAt(i)) {
                    assertFalse(Uscc.isValid(replaced(code, i, wrong)), code + " at " + i);
                }
            }
        }
    }

    @Test
    void shouldReadCitizenNumbersAndHideThem() {
        CitizenId id = new CitizenId("11010519491231002X");

        assertEquals(LocalDate.of(1949, 12, 31), id.birthday());
        assertFalse(id.isMale());
        assertEquals("1101**********002X", id.toString());
        assertFalse(CitizenId.isValid("110105194912310021"));
        assertFalse(CitizenId.isValid("11010519491331002X"));
        assertEquals(
                LocalDate.of(2000, 2, 29),
                CitizenId.compose("341521", LocalDate.of(2000, 2, 29), 13).birthday());
    }

    @Test
    void shouldTakeItemCodesApart() {
        ItemCode business = new ItemCode("11310000MB2F30661Y" + "2" + "312003564000" + "01");

        assertEquals(ItemCode.Form.BUSINESS, business.form());
        assertEquals("312003564000", business.basic());
        assertEquals("20", business.kind());
        assertEquals("03", business.department());
        assertEquals(2, business.level().orElseThrow());
        assertEquals(1, business.serial().orElseThrow());
        assertFalse(business.isSubItem());
        ItemCode implementation = business.implementation().orElseThrow();
        assertEquals(
                implementation,
                ItemCode.implementation(business.organ().orElseThrow(), 2, ItemCode.basic("31", "20", "03", 564, 0)));
        assertEquals(business, implementation.business(1));
        assertFalse(ItemCode.isValid("11310000MB2F30661Y" + "7" + "312003564000"));
        assertFalse(ItemCode.isValid("319903564000"));
    }

    @Test
    void shouldFindEveryWrongDigitAndEverySwapInACaseNumber() {
        Random random = new Random(2);
        for (int n = 0; n < 300; n++) {
            CaseNumber number = CaseNumber.of(
                    new RegionCode("340123"), LocalDate.of(2026, 3, 1).plusDays(n), 1 + random.nextInt(9_999_999));
            String digits = number.value();
            assertEquals(number, CaseNumber.parse(number.grouped()));
            for (int i = 0; i < digits.length(); i++) {
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    assertEquals(wrong == digits.charAt(i), CaseNumber.isValid(replaced(digits, i, wrong)));
                }
                if (i > 0 && digits.charAt(i) != digits.charAt(i - 1)) {
                    String swapped = replaced(replaced(digits, i, digits.charAt(i - 1)), i - 1, digits.charAt(i));
                    assertFalse(CaseNumber.isValid(swapped), digits + " swapped at " + i);
                }
            }
        }
    }

    @Test
    void shouldReadCaseNumbersBack() {
        CaseNumber number = CaseNumber.of(new RegionCode("340123"), LocalDate.of(2026, 3, 1), 42);

        assertEquals("340123", number.region().value());
        assertEquals(LocalDate.of(2026, 3, 1), number.receivedOn());
        assertEquals(42, number.serial());
    }

    @Test
    void shouldOrderIdsByTimeEvenWhenTheClockStepsBack() {
        Random random = new Random(3);
        long[] now = {1_770_000_000_000L};
        Uuid7 ids = new Uuid7(() -> java.time.Instant.ofEpochMilli(now[0]), random::nextLong);
        Set<UUID> seen = new HashSet<>();
        UUID last = new UUID(0, 0);
        for (int i = 0; i < 50_000; i++) {
            if (i % 7 == 0) {
                now[0] += random.nextInt(5) - 2;
            }
            UUID id = ids.get();
            assertTrue(Long.compareUnsigned(id.getMostSignificantBits(), last.getMostSignificantBits()) > 0);
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
            assertTrue(seen.add(id));
            last = id;
        }
    }

    @Test
    void shouldKnowWhichRegionHoldsWhich() {
        RegionCode province = new RegionCode("340000");
        RegionCode city = new RegionCode("340100");
        RegionCode county = new RegionCode("340123");

        assertEquals(RegionCode.Level.COUNTY, county.level());
        assertEquals(city, county.parent().orElseThrow());
        assertEquals(province, city.parent().orElseThrow());
        assertTrue(province.contains(county) && city.contains(county) && county.contains(county));
        assertFalse(county.contains(city) || new RegionCode("340200").contains(county));
        assertFalse(RegionCode.isValid("340023") || RegionCode.isValid("34012") || RegionCode.isValid("000000"));
    }

    @Test
    void shouldKeepMoneyExactAndPersonalDataHidden() {
        assertEquals(new Money(120_050), Money.parse("1200.5"));
        assertEquals("1200.50", Money.parse("1200.5").toYuan());
        assertEquals("-0.07", new Money(-7).toYuan());
        assertThrows(IllegalArgumentException.class, () -> Money.parse("1.005"));
        assertThrows(ArithmeticException.class, () -> new Money(Long.MAX_VALUE).plus(new Money(1)));
        assertEquals("张*", new Masked("张三").toString());
        assertEquals("欧**", new Masked("欧阳锋").toString());
        assertEquals("138****5678", new Masked("13812345678").toString());
        assertEquals("*", new Masked("王").toString());
    }

    private static String replaced(String text, int at, char with) {
        return text.substring(0, at) + with + text.substring(at + 1);
    }
}

package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearWordsLawTest {
    @Test
    void shouldDoubtEachCharacterOfTheLongestWordOnce() {
        List<NearWords> tries = NearWords.ofWords(List.of("县", "取水许可"));
        assertEquals(
                List.of("%_水许可%", "%取_许可%", "%取水_可%", "%取水许_%"),
                tries.stream().map(t -> t.likes().getLast()).toList());
        for (NearWords one : tries) assertEquals("%县%", one.likes().getFirst());
        assertEquals(List.of("县", "取", "许可"), tries.get(1).tokens());
    }

    @Test
    void shouldReadAMissingOrAnExtraCharacterOnlyWhereTheRestStaysSure() {
        List<NearWords> tries = NearWords.ofWordsMissingOrExtra(List.of("县", "取水许可"));
        assertEquals(
                List.of("%取_水许可%", "%取水_许可%", "%取水许_可%", "%水许可%", "%取许可%", "%取水可%", "%取水许%"),
                tries.stream().map(t -> t.likes().getLast()).toList());
        assertEquals(List.of("县", "取", "水许", "许可"), tries.getFirst().tokens());
        assertEquals(List.of("县", "取许", "许可"), tries.get(4).tokens());
        assertEquals(2, NearWords.ofWordsMissingOrExtra(List.of("取许可")).size());
        assertTrue(NearWords.ofWordsMissingOrExtra(List.of("取可")).isEmpty());
        assertTrue(NearWords.ofWordsMissingOrExtra(List.of("许".repeat(90))).size() <= 32);
    }

    @Test
    void shouldNotGuessAtShortWords() {
        assertTrue(NearWords.ofWords(List.of()).isEmpty());
        assertTrue(NearWords.ofWords(List.of("许可")).isEmpty());
        assertTrue(NearWords.ofPinyin("qushu").isEmpty());
    }

    @Test
    void shouldBoundItsTries() {
        assertTrue(NearWords.ofWords(List.of("许".repeat(90))).size() <= 16);
        assertTrue(NearWords.ofPinyin("q".repeat(90)).size() <= 16);
    }

    @Test
    void shouldTakeCharactersBeyondTheBasicPlaneWhole() {
        assertEquals(
                "%_水许%", NearWords.ofWords(List.of("𠮷水许")).getFirst().likes().getFirst());
    }

    @Test
    void shouldSayWhatTheListSays() {
        Synonyms synonyms = Synonyms.of(List.of("# note", "", "饭店,食品经营", "罚款,处罚"));
        assertEquals(List.of("食品经营"), synonyms.alternatives(List.of("开饭店")));
        assertEquals(List.of("食品经营 罚款", "饭店 处罚"), synonyms.alternatives(List.of("饭店", "罚款")));
        assertTrue(synonyms.alternatives(List.of("取水")).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> Synonyms.of(List.of("饭店")));
    }
}

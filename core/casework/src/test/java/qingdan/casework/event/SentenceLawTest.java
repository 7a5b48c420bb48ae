package qingdan.casework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentenceLawTest {
    @Test
    void shouldCloseASentenceOnce() {
        assertEquals("材料不齐。", Sentence.of("材料不齐"));
        assertEquals("材料不齐。", Sentence.of(" 材料不齐。。 "));
        assertEquals("一、甲；二、乙。", Sentence.of("一、甲；二、乙；"));
        assertEquals("是否属实？", Sentence.of("是否属实？"));
        assertEquals("", Sentence.of("  "));
        assertEquals("", Sentence.of(null));
    }
}

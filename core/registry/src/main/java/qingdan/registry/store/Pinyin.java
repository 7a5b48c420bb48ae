package qingdan.registry.store;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Map;

/**
 * Pinyin of a normalised text, with the reading that a phrase asks for (多音字). Readings that the library's dictionary
 * gets wrong in the language of administration stand here. Thread-safe.
 */
final class Pinyin {
    /** Phrase, and a homophone phrase whose characters have only the right reading. */
    private static final Map<String, String> READINGS =
            Map.of("给付", "己付", "供给", "供己", "补给", "补己", "长丰", "常丰", "六安", "陆安");

    private Pinyin() {}

    /** shipinjingyingxuke. ü is written v; letters and digits stay. */
    static String full(String text) {
        return plain(PinyinHelper.toPinyin(readable(text), PinyinStyleEnum.NORMAL, " "));
    }

    /** spjyxk. */
    static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String syllable : PinyinHelper.toPinyin(readable(text), PinyinStyleEnum.NORMAL, " ")
                .split(" ", -1)) if (!syllable.isEmpty()) initials.append(syllable.charAt(0));
        return plain(initials.toString());
    }

    private static String readable(String text) {
        String readable = text;
        for (Map.Entry<String, String> reading : READINGS.entrySet())
            readable = readable.replace(reading.getKey(), reading.getValue());
        return readable;
    }

    private static String plain(String pinyin) {
        return pinyin.replace(" ", "").replace('ü', 'v').replaceAll("[^a-z0-9]", "");
    }
}

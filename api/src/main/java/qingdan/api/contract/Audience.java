package qingdan.api.contract;

import java.util.Locale;

/** Who an operation is for (面向对象), the words of {@code x-audience}; each but PUBLIC is also the name of a security scheme. */
public enum Audience {
    PUBLIC,
    CITIZEN,
    OFFICIAL,
    PARTNER,
    NODE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Audience of(String word, String place) {
        for (Audience audience : values()) {
            if (audience.word().equals(word)) {
                return audience;
            }
        }
        throw new ContractRefused(place, "Expected a word of x-audience, but found " + word);
    }
}

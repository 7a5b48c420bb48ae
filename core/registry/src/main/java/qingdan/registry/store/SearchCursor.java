package qingdan.registry.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of search results ended: rank, weight and code of the last hit. Opaque on the wire. */
public record SearchCursor(int rank, int weight, String itemCode) {
    private static final Pattern FORM = Pattern.compile("([1-9]),(\\d{1,9}),([0-9A-Z]{31})");

    /** The cursor as text. */
    public String text() {
        String plain = rank + "," + weight + "," + itemCode;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** The cursor of a text; empty when it is not one of ours. */
    public static Optional<SearchCursor> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            Matcher m = FORM.matcher(plain);
            return m.matches()
                    ? Optional.of(
                            new SearchCursor(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), m.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

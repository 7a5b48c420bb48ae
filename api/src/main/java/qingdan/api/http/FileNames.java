package qingdan.api.http;

import java.nio.charset.StandardCharsets;

/** Content-Disposition with names in any script (RFC 6266, RFC 8187). */
final class FileNames {
    private static final String ATTR = "!#$&+-.^_`|~";

    private FileNames() {}

    static String disposition(String name, boolean inline) {
        StringBuilder plain = new StringBuilder();
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (alphanumeric || ATTR.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        name.codePoints().forEach(c -> plain.append(c >= ' ' && c < 127 && c != '"' && c != '\\' ? (char) c : '_'));
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}

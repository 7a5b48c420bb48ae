package qingdan.api.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One measured figure as one line of JSON (一行一个数字). Immutable; {@link #onThisMachine} adds what is needed to judge it: cores, JDK
 * and the load average at that moment.
 */
public final class Finding {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final MathContext DIGITS = new MathContext(4);

    private final Map<String, Object> fields;

    private Finding(Map<String, Object> fields) {
        this.fields = fields;
    }

    public static Finding of(String bench) {
        return new Finding(Map.of("bench", bench));
    }

    public Finding with(String name, String value) {
        return put(name, value);
    }

    public Finding with(String name, long value) {
        return put(name, value);
    }

    /** Kept to four digits: more would claim a precision that no measurement here has. */
    public Finding with(String name, double value) {
        return put(name, new BigDecimal(value).round(DIGITS).stripTrailingZeros());
    }

    public Finding with(String name, Map<String, ? extends Object> value) {
        return put(name, new LinkedHashMap<>(value));
    }

    public Finding onThisMachine() {
        return with("cores", Runtime.getRuntime().availableProcessors())
                .with("jdk", System.getProperty("java.version", ""))
                .with("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private Finding put(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Finding(more);
    }

    /** On standard output, at once. */
    public void print() {
        System.out.println(this);
        System.out.flush();
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected a finding to be writable, but it is not", e);
        }
    }
}

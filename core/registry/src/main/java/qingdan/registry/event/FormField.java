package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the item's electronic form (电子表单字段).
 *
 * @param name key in the answers, lowerCamel, unique within the form
 * @param maxLength greatest number of code points for text; 0 = the platform's default of 200
 * @param min smallest number allowed, for NUMBER
 * @param max largest number allowed, for NUMBER
 * @param pattern regular expression the whole value must match
 * @param options the choices of a CHOICE field
 */
public record FormField(
        String name,
        String labelZh,
        String labelEn,
        FieldType type,
        boolean required,
        int maxLength,
        @Nullable Long min,
        @Nullable Long max,
        @Nullable String pattern,
        List<Option> options,
        @Nullable String helpZh,
        @Nullable String helpEn) {
    private static final int DEFAULT_MAX_LENGTH = 200;

    public FormField {
        options = Lists.copy(options);
        if (maxLength <= 0) maxLength = DEFAULT_MAX_LENGTH;
    }
}

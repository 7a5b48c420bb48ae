package qingdan.registry.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Category;
import qingdan.registry.event.Accountability;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.DiscretionTier;
import qingdan.registry.event.Duty;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.FeeItem;
import qingdan.registry.event.FormField;
import qingdan.registry.event.HandlingItem;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Material;
import qingdan.registry.event.Option;
import qingdan.registry.event.Question;
import qingdan.registry.event.RiskPoint;
import qingdan.registry.event.Stage;

/** Elements as text, and what makes an element of a list the same one on both sides. */
final class Texts {
    private static final int MAX_TEXT = 4_000;

    private Texts() {}

    /** What the element is, whatever else of it changes. */
    static String identity(Object element) {
        return switch (element) {
            case LegalBasis b -> join(b.law(), b.article() == null ? b.documentNo() : b.article());
            case Material m -> m.code();
            case Stage s -> s.code();
            case FormField f -> f.name();
            case Option o -> o.value();
            case FeeItem f -> f.name();
            case Duty d -> d.stage();
            case Accountability a -> a.content();
            case RiskPoint r -> join(r.stage(), r.manifestation());
            case Question q -> q.question();
            case DiscretionTier t -> t.code();
            case HandlingItem h -> h.serial();
            default -> Objects.requireNonNull(of(element));
        };
    }

    /** Records that are one value to a reader. */
    static boolean atomic(Record value) {
        return value instanceof TimeLimit || value instanceof CategoryCode;
    }

    /** The value as people read it; null for nothing. */
    static @Nullable String of(@Nullable Object value) {
        if (value == null) return null;
        String text =
                switch (value) {
                    case TimeLimit limit -> limit.inChinese();
                    case CategoryCode code ->
                        Categories.find(code).map(Category::zh).orElse(code.code());
                    case ExerciseLevel level -> level.zh();
                    case Boolean yes -> yes ? "是" : "否";
                    case List<?> list ->
                        String.join("、", list.stream().map(Texts::element).toList());
                    case Record record -> members(record);
                    default -> value.toString();
                };
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…";
    }

    private static String element(Object element) {
        return element instanceof Record record && !atomic(record)
                ? identity(record)
                : Objects.requireNonNull(of(element));
    }

    private static String members(Record record) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent member : record.getClass().getRecordComponents()) {
            try {
                String text = of(member.getAccessor().invoke(record));
                if (text != null && !text.isEmpty())
                    parts.add(FieldNames.of(record.getClass(), member.getName()).zh() + ": " + text);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Expected to read " + member.getName() + " of a public record", e);
            }
        }
        return String.join("; ", parts);
    }

    private static String join(String first, @Nullable String second) {
        return second == null ? first : first + " " + second;
    }
}

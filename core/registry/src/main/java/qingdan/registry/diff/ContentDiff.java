package qingdan.registry.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.FormField;
import qingdan.registry.event.Stage;

/**
 * Compares two contents member by member (要素级比对): two versions of an item, an item and what its entry would make of it,
 * the same item at two levels, or two versions of an entry. Elements of lists are matched by what they are, so that a
 * material put in front is one addition and not a change of all that follow. Pure.
 */
public final class ContentDiff {
    /** Lists whose order means something: elsewhere another order is no difference. */
    private static final Set<Class<?>> ORDERED = Set.of(Stage.class, FormField.class);

    private final List<Change> changes = new ArrayList<>();

    private ContentDiff() {}

    /** The differences, in the order of the members. Both sides are records of one type. */
    public static <T extends Record> List<Change> between(T left, T right) {
        return from(left, right);
    }

    /** As {@link #between}; {@code left} null: everything that the right side says was added. */
    public static <T extends Record> List<Change> from(@Nullable T left, T right) {
        ContentDiff diff = new ContentDiff();
        diff.members(left, right, "", List.of(), null);
        return List.copyOf(diff.changes);
    }

    private void members(
            @Nullable Record left, Record right, String path, List<FieldName> names, @Nullable String element) {
        for (RecordComponent member : right.getClass().getRecordComponents()) {
            List<FieldName> on = new ArrayList<>(names);
            on.add(FieldNames.of(right.getClass(), member.getName()));
            value(
                    left == null ? null : get(member, left),
                    get(member, right),
                    path + "/" + member.getName(),
                    on,
                    element);
        }
    }

    private void value(
            @Nullable Object left,
            @Nullable Object right,
            String path,
            List<FieldName> names,
            @Nullable String element) {
        if (Objects.equals(left, right)) return;
        if (left == null && right instanceof List<?> b) list(List.of(), b, path, names);
        else if (left instanceof List<?> a && right instanceof List<?> b) list(a, b, path, names);
        else if (left instanceof Record a && right instanceof Record b && !Texts.atomic(a))
            members(a, b, path, names, element);
        else {
            Change.Kind kind =
                    left == null ? Change.Kind.ADDED : right == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
            changes.add(new Change(path, names, kind, element, Texts.of(left), Texts.of(right)));
        }
    }

    private void list(List<?> left, List<?> right, String path, List<FieldName> names) {
        Map<String, Object> before = byIdentity(left);
        Map<String, Object> after = byIdentity(right);
        before.forEach((key, old) -> {
            String at = path + "/" + escape(key);
            Object now = after.get(key);
            if (now == null) changes.add(new Change(at, names, Change.Kind.REMOVED, key, Texts.of(old), null));
            else if (old instanceof Record a && now instanceof Record b && !Texts.atomic(a))
                members(a, b, at, names, key);
        });
        after.forEach((key, now) -> {
            if (!before.containsKey(key))
                changes.add(new Change(path + "/" + escape(key), names, Change.Kind.ADDED, key, null, Texts.of(now)));
        });
        if (!left.isEmpty() && ORDERED.contains(left.getFirst().getClass())) order(before, after, path, names);
    }

    private void order(Map<String, Object> before, Map<String, Object> after, String path, List<FieldName> names) {
        List<String> old = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        if (!old.equals(now))
            changes.add(
                    new Change(path, names, Change.Kind.REORDERED, null, String.join("、", old), String.join("、", now)));
    }

    /** Elements under their identity; the second of the same identity gets #2. */
    private static Map<String, Object> byIdentity(List<?> elements) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (Object element : elements) {
            String identity = Texts.identity(element);
            String key = identity;
            for (int n = 2; found.containsKey(key); n++) key = identity + "#" + n;
            found.put(key, element);
        }
        return found;
    }

    private static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static @Nullable Object get(RecordComponent member, Record of) {
        try {
            return member.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Expected to read " + member.getName() + " of a public record", e);
        }
    }
}

package qingdan.registry.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two contents (差异).
 *
 * @param path like a JSON pointer; an element of a list stands under its identity, not its position
 * @param names names of the members on the way, outermost first
 * @param element identity of the innermost list element on the way; null outside lists
 * @param before text of the left side; null when added
 * @param after text of the right side; null when removed
 */
public record Change(
        String path,
        List<FieldName> names,
        Kind kind,
        @Nullable String element,
        @Nullable String before,
        @Nullable String after) {
    public Change {
        names = List.copyOf(names);
    }

    /** What happened to the field. */
    public enum Kind {
        /** 新增. */
        ADDED,
        /** 删除. */
        REMOVED,
        /** 修改. */
        CHANGED,
        /** 顺序调整: the same elements in another order. */
        REORDERED
    }

    /** 申请材料 / 材料名称. */
    public String zh() {
        return String.join(" / ", names.stream().map(FieldName::zh).toList());
    }

    /** materials / material. */
    public String en() {
        return String.join(" / ", names.stream().map(FieldName::en).toList());
    }
}

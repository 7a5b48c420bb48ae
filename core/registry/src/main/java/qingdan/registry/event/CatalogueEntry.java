package qingdan.registry.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/**
 * An entry of the common catalogue (基本目录): what the item is, not yet who exercises it.
 *
 * @param basicCode 基本编码, 12 characters
 * @param localCode the code a local list uses for it
 * @param parentBasicCode 主项 of a sub-item
 * @param department 业务指导部门代码, two digits
 * @param levels 行使层级
 * @param statutory 法定办结时限; null when no law sets one, or when neither limit nor note is said
 * @param limitNote where the limit comes from, as published
 * @param evidence seen in a published list, or general knowledge not yet checked
 */
public record CatalogueEntry(
        String basicCode,
        @Nullable String localCode,
        String name,
        CategoryCode ahCategory,
        CategoryCode nationalCategory,
        @Nullable String parentBasicCode,
        String department,
        List<ExerciseLevel> levels,
        List<LegalBasis> bases,
        @Nullable TimeLimit statutory,
        @Nullable String limitNote,
        String evidence) {
    public CatalogueEntry {
        levels = Lists.copy(levels);
        bases = Lists.copy(bases);
    }

    /** Whether the entry says what the statutory limit is; otherwise each claimant does. */
    public boolean saysLimit() {
        return statutory != null || limitNote != null;
    }
}

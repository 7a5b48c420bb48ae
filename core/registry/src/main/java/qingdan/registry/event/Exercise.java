package qingdan.registry.event;

import org.jspecify.annotations.Nullable;

/**
 * Who exercises the item, where (行使主体).
 *
 * @param organ 实施主体的统一社会信用代码
 * @param department 业务指导部门代码
 * @param region six-digit code of the region
 * @param powerSource 权力来源: 法定本级行使, 上级下放 …
 * @param entrustedBy 委托部门
 * @param office 承办机构
 */
public record Exercise(
        String organ,
        String organName,
        String department,
        ExerciseLevel level,
        String region,
        OrganNature nature,
        String powerSource,
        @Nullable String entrustedBy,
        @Nullable String office) {

    /** The same, under another name of the same body. */
    public Exercise withOrganName(String name) {
        return new Exercise(organ, name, department, level, region, nature, powerSource, entrustedBy, office);
    }
}

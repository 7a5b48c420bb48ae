package qingdan.registry.event;

import java.util.List;

/**
 * A body that exercises powers (实施主体).
 *
 * @param code 统一社会信用代码 under which the body was taken in, 18 characters; its check character is right unless {@code sample}
 * @param region six-digit code of the region it serves
 * @param departments department codes it answers for, its own first (业务指导部门代码)
 * @param address 办理地点
 * @param hours 办理时间
 * @param phone 咨询电话
 * @param supervisePhone 监督投诉电话
 * @param transit 交通指引
 * @param sample whether that code is a temporary or invented one and not the body's registered code (临时代码)
 */
public record Organ(
        String code,
        String name,
        String region,
        ExerciseLevel level,
        List<String> departments,
        OrganNature nature,
        String address,
        String hours,
        String phone,
        String supervisePhone,
        String transit,
        boolean sample) {
    public Organ {
        departments = Lists.copy(departments);
    }

    /** The same body under another name. */
    public Organ withName(String other) {
        return new Organ(
                code,
                other,
                region,
                level,
                departments,
                nature,
                address,
                hours,
                phone,
                supervisePhone,
                transit,
                sample);
    }
}

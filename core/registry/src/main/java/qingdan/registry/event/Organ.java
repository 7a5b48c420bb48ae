package qingdan.registry.event;

import java.util.List;

/**
 * A body that exercises powers (实施主体).
 *
 * @param code 统一社会信用代码, 18 characters with a valid check character
 * @param region six-digit code of the region it serves
 * @param departments department codes it answers for, its own first (业务指导部门代码)
 * @param address 办理地点
 * @param hours 办理时间
 * @param phone 咨询电话
 * @param supervisePhone 监督投诉电话
 * @param transit 交通指引
 * @param sample whether the code is an invented sample and not the body's real one
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
}

package qingdan.registry.event;

import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;

/**
 * A stage of handling (办理环节).
 *
 * @param code short key, for example accept, review, decide
 * @param limit 环节时限; null when the stage has none of its own
 * @param counted whether the limit is part of the promised limit (送达 is not)
 * @param post code of the post that acts in the stage, for example window
 * @param postName 岗位名称
 * @param output what the stage yields
 * @param person 责任人姓名; null where the place publishes posts only
 */
public record Stage(
        String code,
        String name,
        @Nullable TimeLimit limit,
        boolean counted,
        String post,
        String postName,
        String output,
        @Nullable String person) {}

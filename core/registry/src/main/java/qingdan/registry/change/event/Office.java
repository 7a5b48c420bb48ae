package qingdan.registry.change.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * An office that has its say about the list (审核部门), with the post that speaks for it. The four reviews are those of the
 * dynamic management of Anhui's lists; the government of the level approves what adds, takes away or hands down.
 */
public enum Office {
    /** 机构编制部门: receives, sums up, publishes. */
    ESTABLISHMENT("establishment-reviewer", "机构编制部门 (编办)", "Establishment office"),
    /** 法制部门: 合法性审查. */
    LEGALITY("legality-reviewer", "法制部门", "Legal affairs office"),
    /** 政务服务中心: 流程优化审核. */
    SERVICE_CENTRE("service-centre-reviewer", "政务服务中心", "Service centre"),
    /** 监察机关: 廉政风险审核. */
    SUPERVISION("supervision-reviewer", "监察机关", "Supervision office"),
    /** 本级政府: 批准. */
    GOVERNMENT("government-office", "本级政府", "Government of the level");

    private final String post;
    private final String zh;
    private final String en;

    Office(String post, String zh, String en) {
        this.post = post;
        this.zh = zh;
        this.en = en;
    }

    /** Code of the post. */
    public String post() {
        return post;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public static Optional<Office> ofPost(String post) {
        return Arrays.stream(values()).filter(o -> o.post.equals(post)).findFirst();
    }
}

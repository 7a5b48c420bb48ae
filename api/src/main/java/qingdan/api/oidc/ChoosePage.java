package qingdan.api.oidc;

import static qingdan.api.oidc.Html.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.Capacity;
import qingdan.identity.domain.Post;
import qingdan.identity.domain.Subject;

/** Where a person with several capacities says in whose name he acts (以谁的身份). */
final class ChoosePage {

    private final Layout layout;

    ChoosePage(Layout layout) {
        this.layout = layout;
    }

    /** @param chosen the capacity marked beforehand; null marks the first post, or else the first of all */
    Page page(Texts texts, LoginPage.Form form, List<Capacity> capacities, @Nullable String chosen) {
        String marked = chosen == null ? marked(capacities) : chosen;
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < capacities.size(); i++) {
            options.append(
                    option(texts, capacities.get(i), i, capacities.get(i).key().equals(marked)));
        }
        String title = texts.of("以谁的身份办理", "In whose name do you act?");
        String body = """
                <section class="card">
                <h1>%s</h1>
                <p class="lead">%s</p>
                <form method="post" action="%s/choose">
                <input type="hidden" name="form" value="%s">
                <input type="hidden" name="request" value="%s">
                <fieldset>
                <legend>%s</legend>
                %s</fieldset>
                <button type="submit">%s</button>
                </form>
                <p class="aside"><a href="%s/password">%s</a> <a href="%s/logout">%s</a></p>
                </section>
                """.formatted(
                title,
                text(texts.of(
                        "您好, " + capacities.getFirst().subject().name() + "。您有多个身份, 请选择其一。",
                        "Hello, " + capacities.getFirst().subject().name() + ". Choose one of your identities.")),
                layout.base(),
                form.seal(),
                text(form.query()),
                texts.of("可用的身份", "Your identities"),
                options,
                texts.of("继续", "Continue"),
                layout.base(),
                texts.of("修改密码", "Change the password"),
                layout.base(),
                texts.of("不是您本人? 退出登录", "Not you? Sign out"));
        return new Page(layout.document(texts, title, body, form.otherLanguage()), form.formTarget());
    }

    private static String marked(List<Capacity> capacities) {
        return capacities.stream()
                .filter(capacity -> capacity.subject() instanceof Subject.Official)
                .findFirst()
                .orElse(capacities.getFirst())
                .key();
    }

    private static String option(Texts texts, Capacity capacity, int index, boolean marked) {
        return """
                <label class="option" for="c%d"><input type="radio" id="c%d" name="capacity" value="%s"%s><span><strong>%s</strong><small>%s</small></span></label>
                """.formatted(
                        index,
                        index,
                        text(capacity.key()),
                        marked ? " checked" : "",
                        text(title(texts, capacity.subject())),
                        text(detail(texts, capacity.subject())));
    }

    private static String title(Texts texts, Subject subject) {
        return switch (subject) {
            case Subject.Citizen citizen -> texts.of("本人: " + citizen.name(), "Myself: " + citizen.name());
            case Subject.Agent agent -> agent.principal().name();
            case Subject.Official official ->
                official.orgName() + " · "
                        + Post.of(official.post())
                                .map(post -> texts.of(post.zh(), post.en()))
                                .orElse(official.post());
            case Subject.Anonymous other -> other.name();
            case Subject.Partner other -> other.name();
            case Subject.NodePeer other -> other.name();
            case Subject.Platform other -> other.name();
        };
    }

    private static String detail(Texts texts, Subject subject) {
        return switch (subject) {
            case Subject.Citizen ignored -> texts.of("自然人, 办理自己的事项", "A natural person in his own matters");
            case Subject.Agent agent ->
                agent.mandate().ofRepresentative()
                        ? texts.of("法定代表人", "As its legal representative")
                        : texts.of("受委托的经办人", "As its agent by delegation");
            case Subject.Official official ->
                texts.of(
                        "工作岗位, 区划 " + official.region().value(),
                        "A post, region " + official.region().value());
            case Subject.Anonymous ignored -> "";
            case Subject.Partner ignored -> "";
            case Subject.NodePeer ignored -> "";
            case Subject.Platform ignored -> "";
        };
    }
}

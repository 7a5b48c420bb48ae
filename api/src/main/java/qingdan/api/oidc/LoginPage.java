package qingdan.api.oidc;

import static qingdan.api.oidc.Html.text;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.identity.demo.DemoAccount;
import qingdan.identity.provider.AuthorizeRequest;

/** Where people sign in (登录页). */
final class LoginPage {

    private final Layout layout;
    private final List<DemoAccount> demo;

    /** What the form brings back: proof that it is ours, and the request it belongs to. */
    record Form(String seal, String query, String otherLanguage, String formTarget) {}

    /** Why the page is shown again. */
    sealed interface Trouble {
        record Wrong() implements Trouble {}

        record Wait(Duration time) implements Trouble {}

        record Busy() implements Trouble {}

        record Stale() implements Trouble {}
    }

    LoginPage(Layout layout, List<DemoAccount> demo) {
        this.layout = layout;
        this.demo = List.copyOf(demo);
    }

    Page page(Texts texts, AuthorizeRequest request, Form form, @Nullable String login, @Nullable Trouble trouble) {
        String client = texts.of(request.client().nameZh(), request.client().nameEn());
        String hint = login != null ? login : request.loginHint();
        String title = texts.of("登录", "Sign in");
        String body = """
                <section class="card">
                <h1>%s</h1>
                <p class="lead">%s</p>
                %s
                <form method="post" action="%s/login" autocomplete="on">
                <input type="hidden" name="form" value="%s">
                <input type="hidden" name="request" value="%s">
                <label for="login">%s</label>
                <input id="login" name="login" type="text" required maxlength="64" autocomplete="username" autocapitalize="none" spellcheck="false" value="%s"%s>
                <label for="password">%s</label>
                <input id="password" name="password" type="password" required maxlength="512" autocomplete="current-password"%s>
                <button type="submit">%s</button>
                </form>
                %s
                </section>
                """.formatted(
                        title,
                        text(texts.of("登录后继续使用「" + client + "」", "to continue to " + client)),
                        trouble == null ? "" : alert(texts, trouble),
                        layout.base(),
                        form.seal(),
                        text(form.query()),
                        texts.of("账号", "Account"),
                        hint == null ? "" : text(hint),
                        trouble == null ? "" : " aria-describedby=\"trouble\"",
                        texts.of("密码", "Password"),
                        trouble == null ? "" : " aria-describedby=\"trouble\"",
                        title,
                        demo.isEmpty() ? "" : accounts(texts));
        String heading = trouble == null ? title : texts.of("错误: ", "Error: ") + title;
        return new Page(layout.document(texts, heading, body, form.otherLanguage()), form.formTarget());
    }

    private static String alert(Texts texts, Trouble trouble) {
        String words =
                switch (trouble) {
                    case Trouble.Wrong ignored ->
                        texts.of("账号或密码不正确, 请重新输入。", "The account or the password is wrong. Please try again.");
                    case Trouble.Wait waiting ->
                        texts.of(
                                "尝试次数过多, 请在 " + waiting.time().toSeconds() + " 秒后再试。账号不会被永久锁定。",
                                "Too many attempts. Try again in "
                                        + waiting.time().toSeconds()
                                        + " seconds. The account is never locked for good.");
                    case Trouble.Busy ignored ->
                        texts.of("登录的人太多, 请稍后再试。", "Too many people are signing in. Please try again in a moment.");
                    case Trouble.Stale ignored ->
                        texts.of("页面已过期, 请重新登录。", "The page was too old. Please sign in again.");
                };
        return "<p class=\"alert\" id=\"trouble\" role=\"alert\">" + text(words) + "</p>";
    }

    private String accounts(Texts texts) {
        StringBuilder rows = new StringBuilder();
        for (DemoAccount account : demo) {
            if (!account.kind().equals("partner")) {
                rows.append("<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>\n"
                        .formatted(
                                text(account.login()),
                                text(account.name()),
                                text(texts.of(account.roleZh(), account.roleEn()) + " · " + account.place())));
            }
        }
        return """
                <details class="demo">
                <summary>%s</summary>
                <p>%s <code>%s</code></p>
                <div class="scroll" tabindex="0" role="region" aria-label="%s">
                <table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                </div>
                </details>
                """.formatted(
                        texts.of("演示账号", "Demonstration accounts"),
                        texts.of("所有演示账号的密码:", "The password of all of them:"),
                        text(demo.getFirst().password()),
                        texts.of("演示账号列表", "List of demonstration accounts"),
                        texts.of("账号", "Account"),
                        texts.of("姓名", "Name"),
                        texts.of("身份", "Role"),
                        rows);
    }
}

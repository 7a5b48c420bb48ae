package qingdan.api.oidc;

import static qingdan.api.oidc.Html.text;

import java.util.List;
import java.util.stream.Collectors;
import qingdan.identity.domain.PasswordPolicy;

/** Where people change their password (修改密码). */
final class PasswordPage {

    private final Layout layout;
    private final PasswordPolicy.Profile profile;

    PasswordPage(Layout layout, PasswordPolicy.Profile profile) {
        this.layout = layout;
        this.profile = profile;
    }

    /** @param troubles what was wrong the last time, in words; empty the first time */
    Page page(Texts texts, LoginPage.Form form, List<String> troubles) {
        String title = texts.of("修改密码", "Change the password");
        String alert = troubles.isEmpty()
                ? ""
                : "<div class=\"alert\" id=\"trouble\" role=\"alert\"><ul>"
                        + troubles.stream()
                                .map(each -> "<li>" + text(each) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul></div>";
        String body = """
                <section class="card">
                <h1>%s</h1>
                <p class="lead" id="rules">%s</p>
                %s
                <form method="post" action="%s/password">
                <input type="hidden" name="form" value="%s">
                <input type="hidden" name="request" value="%s">
                %s%s%s
                <button type="submit">%s</button>
                </form>
                </section>
                """.formatted(
                        title,
                        text(rules(texts)),
                        alert,
                        layout.base(),
                        form.seal(),
                        text(form.query()),
                        field("current", texts.of("当前密码", "Current password"), "current-password"),
                        field("wanted", texts.of("新密码", "New password"), "new-password"),
                        field("again", texts.of("再输入一次新密码", "New password once more"), "new-password"),
                        title);
        String heading = troubles.isEmpty() ? title : texts.of("错误: ", "Error: ") + title;
        return new Page(layout.document(texts, heading, body, form.otherLanguage()), form.formTarget());
    }

    private static String field(String name, String label, String autocomplete) {
        return """
                <label for="%s">%s</label>
                <input id="%s" name="%s" type="password" required maxlength="512" autocomplete="%s" aria-describedby="rules">
                """.formatted(name, label, name, name, autocomplete);
    }

    private String rules(Texts texts) {
        String length = texts.of(
                "至少 " + profile.minLength() + " 个字符, 可以是一句话; 不得使用常见密码, 不得含有您的账号或姓名。",
                "At least " + profile.minLength()
                        + " characters, a sentence will do; no common password, nothing with your account or name in it.");
        return profile == PasswordPolicy.Profile.DJCP3
                ? length + texts.of(" 须含大写、小写、数字、符号中的三类。", " Three of: capitals, small letters, digits, signs.")
                : length;
    }

    static String words(Texts texts, PasswordPolicy.Fault fault) {
        return switch (fault) {
            case TOO_SHORT -> texts.of("新密码太短。", "The new password is too short.");
            case TOO_LONG -> texts.of("新密码太长。", "The new password is too long.");
            case COMMON -> texts.of("新密码太常见, 容易被猜中。", "The new password is a common one and easily guessed.");
            case CONTAINS_CONTEXT ->
                texts.of("新密码含有账号、姓名或平台名称。", "The new password contains your account, your name or the platform's.");
            case TOO_SIMPLE -> texts.of("新密码须含三类字符。", "The new password needs three kinds of characters.");
            case UNCHANGED -> texts.of("新密码与当前密码相同。", "The new password is the same as the current one.");
        };
    }
}

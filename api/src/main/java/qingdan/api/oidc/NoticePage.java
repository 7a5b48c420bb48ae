package qingdan.api.oidc;

import static qingdan.api.oidc.Html.text;

/** Pages that only say something, or ask one question. */
final class NoticePage {

    private final Layout layout;

    NoticePage(Layout layout) {
        this.layout = layout;
    }

    /** The client or its address is unknown: nobody is sent anywhere. */
    Page unknownClient(Texts texts, boolean clientKnown) {
        return notice(
                texts,
                texts.of("无法继续登录", "Cannot go on"),
                clientKnown
                        ? texts.of(
                                "应用给出的返回地址未登记。为了您的安全, 已停止跳转。",
                                "The application named a return address that is not registered. To keep you safe, nobody is sent there.")
                        : texts.of("应用未登记或已停用。", "The application is unknown or switched off."));
    }

    Page signedOut(Texts texts) {
        return notice(
                texts,
                texts.of("已退出登录", "Signed out"),
                texts.of("您已安全退出, 可以关闭本页。", "You have signed out. You may close this page."));
    }

    Page passwordChanged(Texts texts) {
        return notice(
                texts,
                texts.of("密码已修改", "The password is changed"),
                texts.of("其他设备上的登录已全部退出。", "You have been signed out on all other devices."));
    }

    Page broken(Texts texts, String incident) {
        return notice(
                texts,
                texts.of("系统出错", "Something went wrong"),
                texts.of("请稍后再试。事件编号: ", "Please try again later. Incident: ") + incident);
    }

    Page stale(Texts texts) {
        return notice(
                texts,
                texts.of("页面已过期", "The page was too old"),
                texts.of("请回到应用重新登录。", "Go back to the application and sign in again."));
    }

    /** Asks before signing out: no other site shall do it for somebody. */
    Page askSignOut(Texts texts, String seal) {
        String title = texts.of("要退出登录吗?", "Sign out?");
        String body = """
                <section class="card">
                <h1>%s</h1>
                <p class="lead">%s</p>
                <form method="post" action="%s/logout">
                <input type="hidden" name="form" value="%s">
                <button type="submit" name="confirm" value="yes">%s</button>
                </form>
                </section>
                """.formatted(
                        title,
                        texts.of("退出后, 各应用需要重新登录。", "All applications will ask you to sign in again."),
                        layout.base(),
                        seal,
                        texts.of("退出登录", "Sign out"));
        return new Page(layout.document(texts, title, body, ""), "");
    }

    private Page notice(Texts texts, String title, String words) {
        String body = "<section class=\"card\"><h1>%s</h1><p class=\"lead\">%s</p></section>"
                .formatted(text(title), text(words));
        return new Page(layout.document(texts, title, body, ""), "");
    }
}

package qingdan.api.oidc;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.identity.provider.Passwords;
import qingdan.identity.store.SessionStore.Session;

/** Changing the password, by wish ({@code <issuer>/password}) or because it is due. */
final class PasswordRoutes {

    private final EmbeddedProvider provider;
    private final Browsers browsers;
    private final PasswordPage page;
    private final NoticePage notices;

    PasswordRoutes(EmbeddedProvider provider, Browsers browsers, Layout layout) {
        this.provider = provider;
        this.browsers = browsers;
        this.page = new PasswordPage(layout, provider.config().passwords());
        this.notices = new NoticePage(layout);
    }

    /** Shows the form to whoever is signed in. */
    Uni<Consumer<Visit>> show(Visit visit) {
        return browsers.session(visit.request())
                .map(session -> session.isEmpty()
                        ? this::stale
                        : again(URLUtils.parseParameters(visit.value("request")), 200, List.of()));
    }

    Uni<Consumer<Visit>> change(Visit visit) {
        Map<String, List<String>> request = URLUtils.parseParameters(visit.value("request"));
        return browsers.session(visit.request()).flatMap(session -> change(visit, request, session));
    }

    private Uni<Consumer<Visit>> change(Visit visit, Map<String, List<String>> request, Optional<Session> session) {
        if (session.isEmpty() || !browsers.isOurs(visit)) {
            return Uni.createFrom().item(this::stale);
        }
        Texts texts = visit.texts();
        if (!visit.value("wanted").equals(visit.value("again"))) {
            return Uni.createFrom()
                    .item(again(request, 422, List.of(texts.of("两次输入的新密码不一致。", "The two new passwords differ."))));
        }
        return provider.passwords()
                .change(session.get(), browsers.source(visit.request()), visit.value("current"), visit.value("wanted"))
                .map(result -> answer(texts, request, result));
    }

    private Consumer<Visit> answer(Texts texts, Map<String, List<String>> request, Passwords.Result result) {
        return switch (result) {
            case Passwords.Result.Changed ignored -> visit -> changed(visit, request);
            case Passwords.Result.Wrong ignored ->
                again(request, 422, List.of(texts.of("当前密码不正确。", "The current password is wrong.")));
            case Passwords.Result.Wait waiting ->
                again(
                        request,
                        429,
                        List.of(texts.of(
                                "尝试次数过多, 请在 " + waiting.time().toSeconds() + " 秒后再试。",
                                "Too many attempts. Try again in "
                                        + waiting.time().toSeconds() + " seconds.")));
            case Passwords.Result.Faulty faulty ->
                again(
                        request,
                        422,
                        faulty.faults().stream()
                                .map(fault -> PasswordPage.words(texts, fault))
                                .toList());
        };
    }

    /** On with what he came for, if he came for something. */
    private void changed(Visit visit, Map<String, List<String>> request) {
        if (request.isEmpty()) {
            visit.show(200, notices.passwordChanged(visit.texts()));
        } else {
            visit.seeOther(browsers.base() + "/authorize?" + URLUtils.serializeParameters(request));
        }
    }

    private Consumer<Visit> again(Map<String, List<String>> request, int status, List<String> troubles) {
        return visit -> {
            Map<String, List<String>> other = new TreeMap<>();
            other.put("ui_locales", List.of(visit.texts().other().tag()));
            other.put("request", List.of(URLUtils.serializeParameters(request)));
            LoginPage.Form form = new LoginPage.Form(
                    browsers.seal(visit),
                    URLUtils.serializeParameters(request),
                    browsers.base() + "/password?" + URLUtils.serializeParameters(other),
                    "");
            visit.show(status, page.page(visit.texts(), form, troubles));
        };
    }

    private void stale(Visit visit) {
        visit.show(403, notices.stale(visit.texts()));
    }
}

package qingdan.api.oidc;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.identity.crypto.Workers;
import qingdan.identity.provider.Authorizations;
import qingdan.identity.provider.AuthorizeRequest;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.identity.provider.Logouts;
import qingdan.identity.provider.SignIn;
import qingdan.kernel.Async;

/** What a browser sees of the provider: authorize, sign in, choose, sign out. */
final class BrowserRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserRoutes.class);

    private final EmbeddedProvider provider;
    private final Browsers browsers;
    private final PasswordRoutes passwords;
    private final String base;
    private final LoginPage loginPage;
    private final ChoosePage choosePage;
    private final NoticePage notices;

    BrowserRoutes(EmbeddedProvider provider, OidcConfig config, String base) {
        this.provider = provider;
        this.base = base;
        this.browsers = new Browsers(provider, config.proxies(), base);
        Layout layout = new Layout(config, base);
        this.passwords = new PasswordRoutes(provider, browsers, layout);
        this.loginPage = new LoginPage(layout, config.demo());
        this.choosePage = new ChoosePage(layout);
        this.notices = new NoticePage(layout);
    }

    void mount(Router router) {
        router.get(base + "/authorize").handler(ctx -> answer(query(ctx), this::authorize));
        router.post(base + "/authorize").handler(ctx -> form(ctx, this::authorize));
        router.post(base + "/login").handler(ctx -> form(ctx, this::login));
        router.get(base + "/choose").handler(ctx -> answer(query(ctx), this::authorize));
        router.post(base + "/choose").handler(ctx -> form(ctx, this::choose));
        router.get(base + "/password").handler(ctx -> answer(query(ctx), passwords::show));
        router.post(base + "/password").handler(ctx -> form(ctx, passwords::change));
        router.get(base + "/logout").handler(ctx -> answer(query(ctx), this::logout));
        router.post(base + "/logout").handler(ctx -> form(ctx, this::logout));
    }

    private static Visit query(RoutingContext ctx) {
        return new Visit(ctx, ctx.request().query());
    }

    private void form(RoutingContext ctx, Function<Visit, Uni<Consumer<Visit>>> work) {
        FormIntake.read(ctx.request()).onComplete(text -> answer(new Visit(ctx, text), work), failure -> {
            int status = failure instanceof FormIntake.Refused refused ? refused.status() : 400;
            Visit visit = new Visit(ctx, null);
            visit.show(status, notices.stale(visit.texts()));
        });
    }

    /** Runs the work and gives its answer; whatever fails becomes a page with an incident number. */
    private void answer(Visit visit, Function<Visit, Uni<Consumer<Visit>>> work) {
        Future<Consumer<Visit>> answer;
        try {
            answer = Async.future(work.apply(visit));
        } catch (RuntimeException e) {
            answer = Future.failedFuture(e);
        }
        answer.onComplete(each -> each.accept(visit), failure -> broken(visit, failure));
    }

    private void broken(Visit visit, Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("event=oidc-failed path={} incident={}", visit.request().path(), incident, failure);
        visit.show(failure instanceof Workers.Busy ? 503 : 500, notices.broken(visit.texts(), incident));
    }

    private Uni<Consumer<Visit>> authorize(Visit visit) {
        return browsers.session(visit.request())
                .flatMap(session -> provider.authorizations().authorize(visit.parameters(), session))
                .map(this::outcome);
    }

    private Consumer<Visit> outcome(Authorizations.Outcome outcome) {
        return switch (outcome) {
            case Authorizations.Outcome.Fault fault ->
                visit -> visit.show(400, notices.unknownClient(visit.texts(), fault.clientKnown()));
            case Authorizations.Outcome.Redirect redirect ->
                visit -> visit.seeOther(redirect.to().toString());
            case Authorizations.Outcome.Login login ->
                visit -> visit.show(
                        200,
                        loginPage.page(
                                visit.texts(),
                                login.request(),
                                form(visit, visit.parameters(), login.request()),
                                null,
                                null));
            case Authorizations.Outcome.ChangePassword ignored ->
                visit -> visit.seeOther(
                        base + "/password?" + encode(Map.of("request", List.of(encode(visit.parameters())))));
            case Authorizations.Outcome.Choose choose -> visit -> choosePage(visit, choose);
        };
    }

    /** The page has an address of its own, so that going back leads to it and not to a sign-in once more. */
    private void choosePage(Visit visit, Authorizations.Outcome.Choose choose) {
        String path = visit.request().path();
        if (path == null || !path.endsWith("/choose")) {
            visit.seeOther(base + "/choose?" + encode(visit.parameters()));
            return;
        }
        visit.show(
                200,
                choosePage.page(
                        visit.texts(),
                        form(visit, visit.parameters(), choose.request()),
                        choose.capacities(),
                        choose.session().capacity()));
    }

    private Uni<Consumer<Visit>> login(Visit visit) {
        Map<String, List<String>> parameters = URLUtils.parseParameters(visit.value("request"));
        return provider.authorizations().read(parameters).flatMap(found -> {
            if (found.isEmpty()) {
                return item(page -> page.show(400, notices.stale(page.texts())));
            }
            AuthorizeRequest request = found.get();
            if (!browsers.isOurs(visit)) {
                return item(again(parameters, request, 403, new LoginPage.Trouble.Stale()));
            }
            String agent = visit.request().getHeader(HttpHeaders.USER_AGENT);
            var attempt = new SignIn.Attempt(
                    visit.value("login"),
                    visit.value("password"),
                    browsers.source(visit.request()),
                    agent == null ? "" : agent);
            return provider.signIn().attempt(attempt).flatMap(result -> signedIn(visit, parameters, request, result));
        });
    }

    private Uni<Consumer<Visit>> signedIn(
            Visit visit, Map<String, List<String>> parameters, AuthorizeRequest request, SignIn.Result result) {
        return switch (result) {
            case SignIn.Result.Wrong ignored -> item(again(parameters, request, 422, new LoginPage.Trouble.Wrong()));
            case SignIn.Result.Wait waiting ->
                item(again(parameters, request, 429, new LoginPage.Trouble.Wait(waiting.time())));
            case SignIn.Result.Busy ignored -> item(again(parameters, request, 503, new LoginPage.Trouble.Busy()));
            case SignIn.Result.In in ->
                browsers.session(visit.request())
                        .flatMap(former -> former.isEmpty()
                                ? Uni.createFrom().item(0)
                                : provider.replace(former.get(), in.session()))
                        .map(ignored -> page -> {
                            page.request()
                                    .response()
                                    .addCookie(browsers.cookies().session(in.cookie()));
                            page.seeOther(base + "/authorize?" + without(parameters, "login", true));
                        });
        };
    }

    /** The login page once more, with what went wrong. */
    private Consumer<Visit> again(
            Map<String, List<String>> parameters, AuthorizeRequest request, int status, LoginPage.Trouble trouble) {
        return visit -> {
            if (trouble instanceof LoginPage.Trouble.Wait waiting) {
                visit.request()
                        .response()
                        .putHeader("Retry-After", String.valueOf(waiting.time().toSeconds()));
            }
            Texts texts = Texts.pick(parameters, visit.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            visit.show(
                    status,
                    loginPage.page(texts, request, form(visit, parameters, request), visit.value("login"), trouble));
        };
    }

    private Uni<Consumer<Visit>> choose(Visit visit) {
        Map<String, List<String>> parameters = URLUtils.parseParameters(visit.value("request"));
        Consumer<Visit> on = page -> page.seeOther(base + "/authorize?" + without(parameters, "select_account", false));
        if (!browsers.isOurs(visit)) {
            return item(page -> page.seeOther(base + "/authorize?" + encode(parameters)));
        }
        return browsers.session(visit.request())
                .flatMap(session -> session.isEmpty()
                        ? item(on)
                        : provider.authorizations()
                                .choose(session.get(), visit.value("capacity"))
                                .map(chosen -> chosen
                                        ? on
                                        : page -> page.seeOther(base + "/authorize?" + encode(parameters))));
    }

    private Uni<Consumer<Visit>> logout(Visit visit) {
        return browsers.session(visit.request()).flatMap(session -> {
            boolean confirmed = visit.value("confirm").equals("yes") && browsers.isOurs(visit);
            if (confirmed && session.isPresent()) {
                return provider.logouts().end(session.get().sid(), "signed-out").map(ignored -> this::signedOut);
            }
            return provider.logouts().logout(visit.parameters(), session).map(this::outcome);
        });
    }

    private Consumer<Visit> outcome(Logouts.Outcome outcome) {
        return switch (outcome) {
            case Logouts.Outcome.Done ignored -> this::signedOut;
            case Logouts.Outcome.Ask ignored ->
                visit -> visit.show(200, notices.askSignOut(visit.texts(), browsers.seal(visit)));
            case Logouts.Outcome.Redirect redirect ->
                visit -> {
                    visit.request().response().addCookie(browsers.cookies().noSession());
                    visit.seeOther(redirect.to().toString());
                };
        };
    }

    private void signedOut(Visit visit) {
        visit.request().response().addCookie(browsers.cookies().noSession());
        visit.show(200, notices.signedOut(visit.texts()));
    }

    private LoginPage.Form form(Visit visit, Map<String, List<String>> parameters, AuthorizeRequest request) {
        Texts texts = Texts.pick(parameters, visit.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Map<String, List<String>> other = new TreeMap<>(parameters);
        other.put("ui_locales", List.of(texts.other().tag()));
        return new LoginPage.Form(
                browsers.seal(visit),
                encode(parameters),
                base + "/authorize?" + encode(other),
                origin(request.redirectUri()));
    }

    /** The parameters without a prompt that has been done, and without a wish for a fresh sign-in that has been met. */
    private static String without(Map<String, List<String>> parameters, String prompt, boolean fresh) {
        Map<String, List<String>> left = new TreeMap<>(parameters);
        List<String> prompts = left.get("prompt");
        if (prompts != null && !prompts.isEmpty()) {
            List<String> words = List.of(prompts.getFirst().split(" ", -1)).stream()
                    .filter(word -> !word.equals(prompt) && !word.isBlank())
                    .toList();
            if (words.isEmpty()) {
                left.remove("prompt");
            } else {
                left.put("prompt", List.of(String.join(" ", words)));
            }
        }
        if (fresh) {
            left.remove("max_age");
            left.remove("id_token_hint");
        }
        return encode(left);
    }

    private static String encode(Map<String, List<String>> parameters) {
        return URLUtils.serializeParameters(parameters);
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        return web ? uri.getScheme() + "://" + uri.getRawAuthority() : uri.getScheme() + ":";
    }

    private static Uni<Consumer<Visit>> item(Consumer<Visit> answer) {
        return Uni.createFrom().item(answer);
    }
}

package qingdan.identity;

import com.nimbusds.jose.jwk.JWKSet;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import qingdan.kernel.Async;

/**
 * An issuer's keys over HTTP. The address comes from the configuration, never from a token; redirects are not
 * followed, the answer is bounded in size and time.
 */
public final class HttpJwks implements JwksSource {

    private static final int MAX_BYTES = 256 * 1024;
    private static final long TIMEOUT_MS = 5_000;

    private final HttpClient client;
    private final URI address;

    public HttpJwks(Vertx vertx, URI address) {
        this.address = address;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl("https".equals(address.getScheme()))
                .setConnectTimeout((int) TIMEOUT_MS));
    }

    @Override
    public Uni<JWKSet> fetch() {
        return Async.uni(this::request).map(HttpJwks::parse);
    }

    private Future<Buffer> request() {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address.toString())
                        .setTimeout(TIMEOUT_MS))
                .compose(request -> request.send().compose(HttpJwks::body));
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Future.failedFuture("Expected 200 from the issuer's keys, but got " + response.statusCode());
        }
        Buffer body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() > MAX_BYTES) {
                response.request().reset();
            } else {
                body.appendBuffer(part);
            }
        });
        return response.end().map(body);
    }

    private static JWKSet parse(Buffer body) {
        try {
            return JWKSet.parse(body.toString(StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("Expected a set of keys from the issuer, but it is none", e);
        }
    }
}

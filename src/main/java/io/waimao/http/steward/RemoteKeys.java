package io.waimao.http.steward;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * The keys of an issuer: fetched on demand, kept as long as the issuer allows, and fetched again if a token names
 * another key. Tokens with made-up keys must not cause constant requests or waits.
 */
final class RemoteKeys implements SimpleGet {

    private static final Logger LOG = Logger.getLogger(RemoteKeys.class);

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** From the request to the last byte of the keys. */
    private static final Duration TOTAL = Duration.ofSeconds(5);

    /** Pause before the issuer is asked again for an unknown key, or after it did not answer. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    /** How long keys stay valid if they cannot be refreshed. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());

    private RemoteKeys() {}

    /** Asks nothing yet. */
    static VerificationKeyResolver at(String url) {
        var keys = new HttpsJwks(url);
        keys.setSimpleHttpGet(new RemoteKeys());
        keys.setRefreshReprieveThreshold(PAUSE.toMillis());
        keys.setRetainCacheOnErrorDuration(KEPT.toSeconds());
        return new HttpsJwksVerificationKeyResolver(keys);
    }

    @Override
    public SimpleResponse get(String url) throws IOException {
        if (System.nanoTime() - notBefore.get() < 0) {
            throw new IOException(url + " did not answer a moment ago");
        }
        try {
            var response = fetch(url);
            new JsonWebKeySet(response.getBody());
            return response;
        } catch (IOException | JoseException failed) {
            notBefore.set(System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos());
            LOG.warn("cannot fetch the keys of waimao.steward.keys: " + failed.getMessage());
            throw new IOException(url + " returned no keys", failed);
        }
    }

    /** The time counts to the last byte: a server that sends one byte a second must not hold the check of a token. */
    private SimpleResponse fetch(String url) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        var answer = client.sendAsync(request, BodyHandlers.ofString());
        try {
            var response = answer.get(TOTAL.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            return new Response(response.statusCode(), "OK", response.headers().map(), response.body());
        } catch (TimeoutException late) {
            throw new IOException("no answer within " + TOTAL, late);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            answer.cancel(true);
        }
    }
}

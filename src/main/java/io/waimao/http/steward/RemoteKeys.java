package io.waimao.http.steward;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
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
    private static final Duration READ = Duration.ofSeconds(5);

    /** Pause before the issuer is asked again for an unknown key, or after it did not answer. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    /** How long keys stay valid if they cannot be refreshed. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Get get = new Get();
    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());

    private RemoteKeys() {
        get.setConnectTimeout((int) CONNECT.toMillis());
        get.setReadTimeout((int) READ.toMillis());
        get.setRetries(0);
    }

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
            var response = get.get(url);
            new JsonWebKeySet(response.getBody());
            return response;
        } catch (IOException | JoseException failed) {
            notBefore.set(System.nanoTime() + PAUSE_AFTER_FAILURE.toNanos());
            LOG.warn("cannot fetch the keys of waimao.steward.keys: " + failed.getMessage());
            throw new IOException(url + " returned no keys", failed);
        }
    }
}

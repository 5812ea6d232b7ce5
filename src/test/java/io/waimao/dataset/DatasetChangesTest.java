package io.waimao.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetChangesTest {

    private static final DataVersion FIRST = version(1);
    private static final DataVersion SECOND = version(2);

    private static DataVersion version(int moment) {
        return new DataVersion("version " + moment, moment, Instant.EPOCH.plusSeconds(moment));
    }

    private static DatasetChanges changes(Duration refresh) {
        return new DatasetChanges(() -> Optional.ofNullable(refresh));
    }

    @ParameterizedTest
    @CsvSource({",", "0s", "1d"})
    void aLearntVersionIsKnown(String refresh) {
        var changes = changes(refresh == null ? null : Duration.parse("P" + (refresh.equals("0s") ? "T0S" : "1D")));
        assertEquals(Optional.empty(), changes.known());
        changes.confirm(FIRST, System.nanoTime());
        assertEquals(Optional.of(FIRST), changes.known());
        changes.learn(SECOND);
        assertEquals(Optional.of(SECOND), changes.known());
    }

    @Test
    void aVersionConfirmedTooLongAgoIsUnknownUntilConfirmedAgain() {
        var changes = changes(Duration.ofHours(1));
        var longAgo = System.nanoTime() - Duration.ofHours(2).toNanos();
        changes.confirm(FIRST, longAgo);
        assertEquals(Optional.empty(), changes.known());
        changes.learn(SECOND);
        assertEquals(Optional.empty(), changes.known());
        changes.confirm(SECOND, System.nanoTime());
        assertEquals(Optional.of(SECOND), changes.known());
    }

    /** The database was asked before the change was made, and its answer comes after it. */
    @Test
    void aLateNotificationChangesNothing() {
        var changes = changes(Duration.ofHours(1));
        changes.learn(SECOND);
        changes.confirm(FIRST, System.nanoTime());
        assertEquals(Optional.of(SECOND), changes.known());
    }

    @Test
    void listenersGetEachVersionOnce() {
        var changes = changes(null);
        changes.learn(FIRST);
        var listener = changes.stream().subscribe().withSubscriber(AssertSubscriber.<DataVersion>create(10));
        listener.awaitItems(1);
        changes.confirm(FIRST, 0);
        changes.learn(SECOND);
        listener.awaitItems(2);
        changes.learn(SECOND);
        changes.learn(FIRST);
        changes.learn(version(3));
        listener.awaitItems(3);
        assertEquals(List.of(FIRST, SECOND, version(3)), listener.getItems());
    }
}

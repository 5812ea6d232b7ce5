package io.waimao.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The last imports of this process, for those who want to know how far they are. */
final class RecentImports {

    private static final int REMEMBERED = 100;
    private static final Duration TICK = Duration.ofMillis(500);

    private final Map<String, RunningImport> byId = new LinkedHashMap<>();

    synchronized void add(String id, RunningImport running) {
        byId.put(id, running);
        if (byId.size() > REMEMBERED) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    synchronized Optional<ImportProgress> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(RunningImport::progress);
    }

    /** Now and then until the import has ended. */
    Multi<ImportProgress> follow(String id) {
        return Multi.createFrom()
                .ticks()
                .every(TICK)
                .onOverflow()
                .drop()
                .map(tick -> find(id))
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow)
                .plug(RecentImports::untilEnded)
                .emitOn(Infrastructure.getDefaultExecutor(), 1);
    }

    /** The last one is the one that has ended. */
    private static Multi<ImportProgress> untilEnded(Multi<ImportProgress> progress) {
        var ended = new AtomicBoolean();
        return progress.select().first(one -> !ended.getAndSet(one.ended()));
    }
}

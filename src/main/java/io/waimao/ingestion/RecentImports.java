package io.waimao.ingestion;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The latest imports of this process, for progress queries. */
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

    /** Emits at intervals until the import has ended. */
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

    /** The last item is the final state. */
    private static Multi<ImportProgress> untilEnded(Multi<ImportProgress> progress) {
        var ended = new AtomicBoolean();
        return progress.select().first(one -> !ended.getAndSet(one.ended()));
    }
}

package io.waimao.ingestion.releases;

import io.waimao.dataset.DataVersion;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Retracts releases and rebuilds derived data, one change at a time. */
@ApplicationScoped
public class Corrections {

    private static final Logger LOG = Logger.getLogger(Corrections.class);

    private final ChangeLock lock;
    private final Releases releases;
    private final Clock clock;

    Corrections(ChangeLock lock, Releases releases, Clock clock) {
        this.lock = lock;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Retracts a release: answers are as if it had never been imported. It stays in the list.
     *
     * @return empty if the release is unknown
     * @throws BadInput if it cannot be retracted
     */
    public Optional<Release> retract(String code) {
        var phases = new Phases(clock);
        var retracted = lock.take(() -> releases.retract(code, phases));
        phases.ended("commit");
        retracted.ifPresent(release -> LOG.infof("Retracted %s in %s", release.code(), phases));
        return retracted;
    }

    /** Rebuilds all roll-ups, verdicts and findings: their rules may have changed. */
    public DataVersion rebuild() {
        var phases = new Phases(clock);
        var made = lock.take(() -> releases.rebuild(phases));
        phases.ended("commit");
        LOG.infof("Rebuilt all derived data in %s", phases);
        return made;
    }
}

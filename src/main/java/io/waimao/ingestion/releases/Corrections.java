package io.waimao.ingestion.releases;

import io.waimao.dataset.DataVersion;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes releases back, and makes anew what is derived from those that stand, one change at a time. */
@ApplicationScoped
public class Corrections {

    private static final Logger LOG = Logger.getLogger(Corrections.class);

    private final ChangeLock turns;
    private final Releases releases;
    private final Clock clock;

    Corrections(ChangeLock turns, Releases releases, Clock clock) {
        this.turns = turns;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Takes a release back: the answers are what they would be without it. It stays in the list.
     *
     * @return nothing if there is no such release
     * @throws BadInput if it cannot be taken back
     */
    public Optional<Release> retract(String code) {
        var phases = new Phases(clock);
        var retracted = turns.take(() -> releases.retract(code, phases));
        phases.ended("commit");
        retracted.ifPresent(release -> LOG.infof("Retracted %s in %s", release.code(), phases));
        return retracted;
    }

    /** Makes all roll-ups, verdicts and findings anew: the rules by which they were made may have been others. */
    public DataVersion rebuild() {
        var phases = new Phases(clock);
        var made = turns.take(() -> releases.rebuild(phases));
        phases.ended("commit");
        LOG.infof("All that is derived made anew in %s", phases);
        return made;
    }
}

package io.waimao.ingestion;

import io.waimao.query.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes releases back, one change at a time. */
@ApplicationScoped
public class Retractions {

    private static final Logger LOG = Logger.getLogger(Retractions.class);

    private final Turns turns;
    private final Releases releases;
    private final Clock clock;

    Retractions(Turns turns, Releases releases, Clock clock) {
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
}

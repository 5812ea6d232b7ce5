package io.waimao.ingestion;

import io.waimao.query.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes releases back, and makes anew what is derived from those that stand, one change at a time. */
@ApplicationScoped
public class Corrections {

    private final Turns turns;
    private final Releases releases;

    Corrections(Turns turns, Releases releases) {
        this.turns = turns;
        this.releases = releases;
    }

    /**
     * Takes a release back: the answers are what they would be without it. It stays in the list.
     *
     * @return nothing if there is no such release
     * @throws BadInput if it cannot be taken back
     */
    public Optional<Release> retract(String code) {
        return turns.take(() -> releases.retract(code));
    }

    /** Makes all roll-ups, verdicts and findings anew: the rules by which they were made may have been others. */
    public void remake() {
        turns.take(() -> {
            releases.remake();
            return true;
        });
    }
}

package io.waimao.claims;

import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Qualifier;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which one claim is judged. Intervals decide: measured inside claimed is support, disjoint is contradiction,
 * anything else is inconclusive.
 */
final class ClaimCheckRules {

    private final Claim claim;
    private final EvidenceFinder evidence;
    private final Wording wording;

    ClaimCheckRules(Claim claim, EvidenceFinder evidence, Wording wording) {
        this.claim = claim;
        this.evidence = evidence;
        this.wording = wording;
    }

    ClaimCheck check() {
        return claim.key()
                .map(key -> claim.value().qualifier() == Qualifier.INCREASING ? trend(key) : level(key))
                .orElseGet(() -> verdict(Verdict.NOT_QUANTIFIABLE, wording.notQuantifiable(), List.of()));
    }

    private ClaimCheck level(SeriesKey key) {
        return evidence.at(key, claim.period())
                .or(() -> addsUp() ? Optional.empty() : evidence.atBeginningOf(key, claim.period()))
                .map(this::judged)
                .or(() -> addsUp() ? evidence.bounds(key, claim.period()).flatMap(this::decided) : Optional.empty())
                .orElseGet(this::insufficient);
    }

    /** A value over part of a period is a part of the value; a growth rate or a share is not. */
    private boolean addsUp() {
        return claim.measure() == Measure.VALUE || claim.measure() == Measure.PROJECT_COUNT;
    }

    private ClaimCheck judged(Measured measured) {
        var verdict = compare(measured);
        var partial = !measured.period().equals(claim.period());
        return verdict(partial ? verdict.forPart() : verdict, wording.level(measured, verdict), measured.used());
    }

    /** Bounds that decide nothing are no evidence. */
    private Optional<ClaimCheck> decided(Measured bounds) {
        return compare(bounds) == Verdict.INCONCLUSIVE ? Optional.empty() : Optional.of(judged(bounds));
    }

    private Verdict compare(Measured measured) {
        var claimed = claim.value().interval();
        if (claimed.disjointFrom(measured.interval())) {
            return Verdict.CONTRADICTED;
        }
        return claimed.encloses(measured.interval()) && claim.value().qualifier() != Qualifier.NEARLY
                ? Verdict.SUPPORTED
                : Verdict.INCONCLUSIVE;
    }

    private ClaimCheck trend(SeriesKey key) {
        var levels = evidence.levelsUpTo(key, claim.period());
        if (levels.isEmpty()) {
            return insufficient();
        }
        var last = levels.get(0);
        return levels.stream()
                .filter(level -> level.period().months() == last.period().months()
                        && !level.period().overlaps(last.period()))
                .findFirst()
                .map(before -> trend(before, last))
                .orElseGet(this::insufficient);
    }

    private ClaimCheck trend(Observation before, Observation last) {
        var was = before.value().interval();
        var is = last.value().interval();
        var verdict = Verdict.INCONCLUSIVE;
        if (was.endsBefore(is)) {
            verdict = Verdict.SUPPORTED;
        } else if (is.endsBefore(was) || (is.isPoint() && is.equals(was))) {
            verdict = Verdict.CONTRADICTED;
        }
        var partial = !last.period().equals(claim.period());
        return verdict(
                partial ? verdict.forPart() : verdict, wording.trend(before, last, verdict), List.of(before, last));
    }

    private ClaimCheck insufficient() {
        return verdict(Verdict.INSUFFICIENT_DATA, wording.insufficient(), List.of());
    }

    private ClaimCheck verdict(Verdict verdict, String explanation, List<Observation> used) {
        return new ClaimCheck(claim.code(), verdict, explanation, used);
    }
}

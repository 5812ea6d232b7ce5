package io.waimao.claims;

import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules for judging a claim. Intervals decide: a measured one inside the claimed one supports, a disjoint one
 * contradicts, any
 * other is inconclusive. "Nearly" is never supported, and a figure of a part of the period supports or contradicts in
 * part at most.
 */
final class VerdictRules {

    private final ClaimedFigure claim;
    private final EvidenceFinder evidence;
    private final VerdictSentences wording;

    VerdictRules(ClaimedFigure claim, EvidenceFinder evidence, VerdictSentences wording) {
        this.claim = claim;
        this.evidence = evidence;
        this.wording = wording;
    }

    CheckedClaim check() {
        return claim.value().qualifier() == Qualifier.INCREASING ? trend(claim.key()) : figure(claim.key());
    }

    private CheckedClaim figure(SeriesKey key) {
        return evidence.at(key, claim.period())
                .map(this::judged)
                .or(() -> isLevel() ? bounded(key) : ofFirstPart(key))
                .orElseGet(this::insufficient);
    }

    /** The level of a part of the period is part of the level; a growth rate, share or unit value is not. */
    private boolean isLevel() {
        return switch (claim.key().measure()) {
            case VALUE, QUANTITY, PROJECT_COUNT, FIRM_COUNT -> true;
            default -> false;
        };
    }

    /** Only decisive bounds are evidence. The balance may be negative: its parts do not bound it. */
    private Optional<CheckedClaim> bounded(SeriesKey key) {
        return claim.key().flow() == Flow.BALANCE
                ? Optional.empty()
                : evidence.bounds(key, claim.period()).stream()
                        .filter(bounds -> compare(bounds) != Verdict.INCONCLUSIVE)
                        .findFirst()
                        .map(this::judged);
    }

    private CheckedClaim judged(Measured measured) {
        var verdict = compare(measured);
        var partial = !measured.period().equals(claim.period());
        return verdict(partial ? verdict.forPart() : verdict, wording.level(measured, verdict), measured.used());
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

    private Optional<CheckedClaim> ofFirstPart(SeriesKey key) {
        return evidence.atBeginningOf(key, claim.period())
                .map(part -> compare(part) == Verdict.CONTRADICTED ? outside(key, part) : judged(part));
    }

    /** The rest of the period may compensate for a first part outside a claimed mean. */
    private CheckedClaim outside(SeriesKey key, Measured part) {
        return switch (claim.key().measure()) {
            case SHARE_OF_FLOW, NATIONAL_SHARE -> withRest(key, part, RestOfPeriod.SHARES);
            case GROWTH_YOY -> withRest(key, part, RestOfPeriod.GROWTH_RATES);
            default -> judged(part);
        };
    }

    private CheckedClaim withRest(SeriesKey key, Measured part, Interval possible) {
        return evidence.weight(key, part.period(), claim.period())
                .map(weight -> withRest(part, weight, possible))
                .orElseGet(() -> verdict(Verdict.INCONCLUSIVE, wording.weightUnknown(part), part.used()));
    }

    private CheckedClaim withRest(Measured part, Weight weight, Interval possible) {
        var rest = new RestOfPeriod(claim.value().quantity(), part.value(), weight.value(), possible);
        var used = Stream.concat(part.used().stream(), weight.used().stream())
                .distinct()
                .toList();
        return verdict(rest.isPossible() ? Verdict.INCONCLUSIVE : Verdict.CONTRADICTED, wording.rest(part, rest), used);
    }

    private CheckedClaim trend(SeriesKey key) {
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

    private CheckedClaim trend(Observation before, Observation last) {
        var was = before.value().interval();
        var is = last.value().interval();
        var verdict = Verdict.INCONCLUSIVE;
        if (was.endsBefore(is)) {
            verdict = Verdict.SUPPORTED;
        } else if (is.endsBefore(was) || (is.isPoint() && is.equals(was))) {
            verdict = Verdict.CONTRADICTED;
        }
        var partial = !last.period().equals(claim.period());
        var used = Stream.of(before, last)
                .flatMap(level -> level.printed().stream())
                .distinct()
                .toList();
        return verdict(partial ? verdict.forPart() : verdict, wording.trend(before, last, verdict), used);
    }

    private CheckedClaim insufficient() {
        return verdict(Verdict.INSUFFICIENT_DATA, wording.insufficient(), List.of());
    }

    private CheckedClaim verdict(Verdict verdict, Text explanation, List<Observation> used) {
        return new CheckedClaim(claim.value(), verdict, explanation, used);
    }
}

package io.waimao.derivation.reference;

import io.waimao.derivation.reference.Question.OfClaim;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides which verdicts on a claim are right, by the figures known without its source. */
final class Judge {

    private static final String SUPPORTED = "SUPPORTED";
    private static final String CONTRADICTED = "CONTRADICTED";
    private static final String INCONCLUSIVE = "INCONCLUSIVE";
    private static final String INSUFFICIENT_DATA = "INSUFFICIENT_DATA";
    private static final Set<String> MEANS = Set.of("SHARE_OF_FLOW", "NATIONAL_SHARE", "GROWTH_YOY");

    private final Reference.Day day;
    private final OfClaim claim;
    private final Optional<Known> evidence;
    private final Optional<Known> ofFirstPart;

    /** @param day the knowledge without the source of the claim */
    Judge(Reference.Day day, OfClaim claim) {
        this.day = day;
        this.claim = claim;
        this.evidence = day.unconverted(claim.place());
        this.ofFirstPart = evidence.isEmpty() && !claim.place().key().isLevel() ? beginning() : Optional.empty();
    }

    /** The figure of the longest first part of the period. */
    private Optional<Known> beginning() {
        var period = claim.place().period();
        for (int months = period.months() - 1; months > 0; months--) {
            var known = day.unconverted(claim.place().during(new Period(period.start(), months)));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    Optional<String> difference(@Nullable Object check) {
        var allowed = verdicts();
        var verdict = String.valueOf(Answers.at(check, "verdict"));
        var sources = new ArrayList<String>();
        for (var used : Answers.list(Answers.at(check, "evidence"))) {
            sources.add(String.valueOf(Answers.at(used, "source", "code")));
        }
        return allowed.contains(verdict) && restOn(sources)
                ? Optional.empty()
                : Optional.of("expected %s by %s, was %s"
                        .formatted(
                                allowed,
                                evidence.or(() -> ofFirstPart)
                                        .map(Known::toString)
                                        .orElse("no figure"),
                                check));
    }

    /** The right verdicts; several if they depend on rounding or on figures not considered here. */
    private Set<String> verdicts() {
        if (evidence.isPresent()) {
            return compare(evidence.get());
        } else if (claim.place().key().isBalance() && claim.place().key().isLevel()) {
            return Set.of(INSUFFICIENT_DATA);
        } else if (claim.place().key().isLevel()) {
            return Set.of(INSUFFICIENT_DATA, SUPPORTED, CONTRADICTED);
        }
        return ofFirstPart.map(this::ofPart).orElse(Set.of(INSUFFICIENT_DATA));
    }

    private Set<String> ofPart(Known part) {
        var verdicts = new TreeSet<String>();
        for (var verdict : compare(part)) {
            if (verdict.equals(INCONCLUSIVE)) {
                verdicts.add(verdict);
            } else if (verdict.equals(CONTRADICTED)
                    && MEANS.contains(claim.place().key().measure())) {
                verdicts.addAll(List.of(INCONCLUSIVE, CONTRADICTED));
            } else {
                verdicts.add("PARTIALLY_" + verdict);
            }
        }
        return verdicts;
    }

    /** By the interval unchanged, and with bounds moved out or in by possible rounding. */
    private Set<String> compare(Known known) {
        var off = Answers.tolerance(known);
        var interval = known.value().interval();
        var verdicts = new TreeSet<>(List.of(verdict(interval), verdict(moved(interval, off))));
        if (!interval.isPoint()) {
            verdicts.add(verdict(moved(interval, off.negate())));
        }
        return verdicts;
    }

    private static Interval moved(Interval interval, BigDecimal outwards) {
        var lower = interval.lower() == null ? null : interval.lower().subtract(outwards);
        var upper = interval.upper() == null ? null : interval.upper().add(outwards);
        return lower != null && upper != null && lower.compareTo(upper) > 0
                ? interval
                : new Interval(lower, upper, interval.lowerOpen(), interval.upperOpen());
    }

    private String verdict(Interval measured) {
        var claimed = Interval.closed(claim.lower(), claim.upper());
        return claimed.disjointFrom(measured) ? CONTRADICTED : claimed.encloses(measured) ? SUPPORTED : INCONCLUSIVE;
    }

    /** Whether the evidence matches the inputs of the figure; roll-ups have no source. */
    private boolean restOn(List<String> sources) {
        var known = evidence.isPresent() ? evidence : Optional.<Known>empty();
        if (sources.contains(claim.source())) {
            return false;
        } else if (known.isEmpty()) {
            return true;
        } else if (!known.get().derived()) {
            return sources.equals(List.copyOf(known.get().sources()));
        }
        return sources.stream()
                .filter(source -> !Objects.equals(source, "null"))
                .allMatch(known.get().sources()::contains);
    }
}

package io.waimao.claims.slips;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.FigureSource;
import io.waimao.observations.FigureKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.wording.Names;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the likeliest slip behind a claimed figure that does not hold. */
public final class SlipFinder {

    private final FigureSource figures;
    private final RelatedSeries related;
    private final Names names;

    /** @param figures the figures of all sources but the claim's own */
    public SlipFinder(FigureSource figures, Catalogue catalogue, Names names) {
        this(figures, new CatalogueSeries(catalogue), names);
    }

    SlipFinder(FigureSource figures, RelatedSeries related, Names names) {
        this.figures = figures;
        this.related = related;
        this.names = names;
    }

    /**
     * The slip behind a figure that evidence contradicts; empty if none fits, if slips of several kinds fit equally
     * well, or if the fit could be chance.
     */
    public Optional<Slip> find(FigureKey of, BoundedValue claimed) {
        if (claimed.interval().width() == null || !isMeasured(of)) {
            return Optional.empty();
        }
        var candidates = new SlipCandidates(figures, related, names, of, claimed);
        return likeliest(Stream.concat(candidates.all(), new PointCandidates(figures, names, of, claimed).all()));
    }

    /**
     * The slip behind a figure that has evidence in the other currency only: conversions are no evidence, but the same
     * number in the other currency is no coincidence.
     */
    public Optional<Slip> findOtherCurrency(FigureKey of, BoundedValue claimed) {
        return claimed.interval().width() == null
                ? Optional.empty()
                : likeliest(new SlipCandidates(figures, related, names, of, claimed).ofOtherCurrency());
    }

    /** Ranks and counts of five are small whole numbers, which fit anything. */
    private static boolean isMeasured(FigureKey of) {
        return switch (of.series().measure()) {
            case NATIONAL_RANK, COUNT_IN_TOP_FIVE, DIRECTION -> false;
            default -> true;
        };
    }

    private static Optional<Slip> likeliest(Stream<Candidate> candidates) {
        var kinds = candidates
                .filter(candidate -> Chance.isSmall(List.of(candidate)))
                .collect(groupingBy(Candidate::kind, LinkedHashMap::new, toList()));
        kinds.values().removeIf(alike -> !Chance.isSmall(alike));
        var all = kinds.values().stream().flatMap(List::stream).toList();
        return all.stream().anyMatch(Candidate::fitsWholly)
                ? ofOneKind(all, Candidate::fitsWholly)
                : ofOneKind(all, Candidate::fits);
    }

    private static Optional<Slip> ofOneKind(List<Candidate> candidates, Predicate<Candidate> fits) {
        var fitting = candidates.stream().filter(fits).toList();
        var isOneKind = fitting.stream().map(Candidate::kind).distinct().count() == 1;
        return isOneKind
                ? fitting.stream().min(comparing(SlipFinder::distance)).map(Candidate::slip)
                : Optional.empty();
    }

    /** Between the middles; zero if one is unbounded. */
    private static BigDecimal distance(Candidate candidate) {
        return Middle.of(candidate.claimed())
                .flatMap(claimed -> Middle.of(candidate.known())
                        .map(known -> known.subtract(claimed).abs()))
                .orElse(BigDecimal.ZERO);
    }
}

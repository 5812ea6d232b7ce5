package io.waimao.derivation.breakdowns;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.waimao.derivation.DerivedFigures;
import io.waimao.derivation.rules.Inference;
import io.waimao.derivation.rules.Plausible;
import io.waimao.derivation.rules.RatioRule;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Contribution;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a total, with shares, growth and contributions to growth, from the same figures as all other
 * answers.
 */
public final class BreakdownFinder {

    private final DerivedFigures figures;
    private final BreakdownQuery query;
    private final BreakdownCodes codes;
    private final FigureKey whole;

    public BreakdownFinder(DerivedFigures figures, BreakdownCodes codes, BreakdownQuery query) {
        this.figures = figures;
        this.codes = codes;
        this.query = query;
        this.whole = new FigureKey(query.whole(), query.period());
    }

    public Breakdown find() {
        var total = figures.figure(whole).orElse(null);
        var parts = new ArrayList<BreakdownPart>();
        for (var candidate : codes.candidates(figures)) {
            part(candidate).ifPresent(parts::add);
        }
        parts.sort(LARGEST_FIRST);
        var first = parts.stream().limit(query.first()).toList();
        var partition = !first.isEmpty() && codes.areDisjoint(first);
        return new Breakdown(
                query.by(), query.period(), total, first, partition ? residual(total, first) : null, partition);
    }

    /** Orders equally large parts by code. */
    private static final Comparator<BreakdownPart> LARGEST_FIRST = comparing(
                    BreakdownFinder::point, nullsLast(reverseOrder()))
            .thenComparing(part -> part.observation().getCode());

    private static @Nullable BigDecimal point(BreakdownPart part) {
        return part.value() == null ? null : part.value().value();
    }

    private Optional<BreakdownPart> part(BreakdownCodes.Candidate candidate) {
        var place = candidate.place();
        var level = figures.figure(place);
        var share = share(place);
        var shown = level.or(() -> share);
        if (shown.isEmpty() || !(candidate.published() || matters(place))) {
            return Optional.empty();
        }
        var growth = growth(place);
        var contribution = contribution(place);
        return Optional.of(new BreakdownPart(
                place.series().market(),
                place.series().sector(),
                place.series().brand(),
                place.series().enterprise(),
                place.series().regime(),
                place.period(),
                level.map(Observation::value).orElse(null),
                share.map(Observation::value).orElse(null),
                growth.map(Observation::value).orElse(null),
                contribution.orElse(null),
                shareOfGrowth(place).orElse(null),
                reasons(place, level, share, growth, contribution),
                shown.get()));
    }

    /** Omits a part that is zero now and was zero a year before. */
    private boolean matters(FigureKey place) {
        return !codes.leavesOutZero()
                || isMore(place)
                || isMore(place.with(place.period().yearBefore()));
    }

    private boolean isMore(FigureKey place) {
        return figures.byRules(place)
                .filter(figure -> !figure.quantity().isSameAs(Quantity.exactly(0)))
                .isPresent();
    }

    private Optional<Observation> share(FigureKey place) {
        var key = place.with(place.series().with(Measure.SHARE_OF_FLOW, Unit.PERCENT));
        var ofFlow = place.series().measure() == Measure.VALUE
                && query.whole().isWholeFlow()
                && query.by() != Dimension.PERIOD;
        return ofFlow ? figures.figure(key) : figures.by(RatioRule.share(place, whole), key);
    }

    /** Published growth is measured in the usual currency of the flow. */
    private Optional<Observation> growth(FigureKey place) {
        return isInUsualUnit() ? figures.figure(growthOf(place)) : figures.by(RatioRule.growth(place), growthOf(place));
    }

    private boolean isInUsualUnit() {
        var key = query.whole();
        return key.measure() == Measure.VALUE && key.unit() == Measure.VALUE.unit(key.flow(), null);
    }

    private static FigureKey growthOf(FigureKey place) {
        return place.with(growthOf(place.series()));
    }

    private static SeriesKey growthOf(SeriesKey key) {
        return key.with(Measure.GROWTH_YOY, Unit.PERCENT);
    }

    private Optional<BoundedValue> contribution(FigureKey place) {
        var byGrowth = new Inference(
                Contribution.FORMULA,
                List.of(),
                List.of(place, growthOf(place), whole, growthOf(whole)),
                values -> Contribution.of(values.get(0), values.get(1), values.get(2), values.get(3)));
        var byLevels = new Inference(
                Contribution.FORMULA,
                List.of(),
                List.of(
                        place,
                        place.with(place.period().yearBefore()),
                        whole.with(whole.period().yearBefore())),
                values -> Contribution.ofLevels(values.get(0), values.get(1), values.get(2)));
        return computed(byGrowth, byLevels, growthOf(place))
                .map(figure -> figure.value().in(Unit.PERCENTAGE_POINT));
    }

    private Optional<BoundedValue> shareOfGrowth(FigureKey place) {
        var byGrowth = new Inference(
                Contribution.FORMULA,
                List.of(),
                List.of(place, growthOf(place), whole, growthOf(whole)),
                values -> Contribution.shareOfGrowth(values.get(0), values.get(1), values.get(2), values.get(3)));
        var byLevels = new Inference(
                Contribution.FORMULA,
                List.of(),
                List.of(
                        place,
                        place.with(place.period().yearBefore()),
                        whole,
                        whole.with(whole.period().yearBefore())),
                values ->
                        Contribution.shareOfGrowthOfLevels(values.get(0), values.get(1), values.get(2), values.get(3)));
        return computed(byGrowth, byLevels, growthOf(place))
                .map(figure -> figure.value().in(Unit.PERCENT));
    }

    /** Uses published growth in the usual unit, or else levels. */
    private Optional<Observation> computed(Inference byGrowth, Inference byLevels, FigureKey of) {
        var usual = isInUsualUnit();
        return (usual ? figures.by(byGrowth, of) : Optional.<Observation>empty())
                .or(() -> figures.by(byLevels, of))
                .or(() -> usual ? figures.byAny(byGrowth, of) : Optional.empty());
    }

    private List<String> reasons(
            FigureKey place,
            Optional<Observation> level,
            Optional<Observation> share,
            Optional<Observation> growth,
            Optional<BoundedValue> contribution) {
        var reasons = new ArrayList<String>();
        if (level.isEmpty()) {
            reasons.add("value: no figure is known or derivable.");
        }
        if (share.isEmpty()) {
            reasons.add("share: " + whyNoRatio(level, figures.figure(whole), "the total"));
        }
        var before = place.with(place.period().yearBefore());
        if (growth.isEmpty()) {
            reasons.add("growth: "
                    + whyNoRatio(
                            level,
                            figures.figure(before),
                            "the value of " + before.period().describe()));
        }
        if (contribution.isEmpty()) {
            reasons.add("contribution: the total of "
                    + whole.period().yearBefore().describe()
                    + " or the part's value in it is unknown, and so is the growth.");
        }
        return reasons;
    }

    private static String whyNoRatio(Optional<Observation> of, Optional<Observation> by, String name) {
        if (of.isEmpty()) {
            return "the value is unknown.";
        } else if (by.isEmpty()) {
            return name + " is unknown.";
        }
        return Growth.canDivideBy(by.get().value().quantity())
                ? "the sources of the figures contradict each other."
                : name + " is or may be zero.";
    }

    private @Nullable Residual residual(@Nullable Observation total, List<BreakdownPart> parts) {
        if (total == null || parts.stream().anyMatch(part -> part.value() == null)) {
            return null;
        }
        var rest = total.value().quantity();
        for (var part : parts) {
            rest = part.value() == null ? rest : rest.minus(part.value().quantity());
        }
        var unit = query.whole().unit();
        return Plausible.part(rest, query.whole())
                .map(left -> new Residual(
                        BoundedValue.sum(left, unit),
                        Plausible.share(left, total.value().quantity()).orElse(null)))
                .orElse(null);
    }
}

package io.waimao.claims.slips;

import io.waimao.catalogue.Province;
import io.waimao.derivation.Derived;
import io.waimao.derivation.FigureSource;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Contribution;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Share;
import io.waimao.quantity.Unit;
import io.waimao.wording.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The figures in percentage points that a claimed growth rate may have been about: the change of the share in the
 * whole flow or in the nation, and the contribution to the growth of the whole flow.
 */
final class PointCandidates {

    private final FigureSource figures;
    private final Names names;
    private final FigureKey of;
    private final BoundedValue claimed;

    PointCandidates(FigureSource figures, Names names, FigureKey of, BoundedValue claimed) {
        this.figures = figures;
        this.names = names;
        this.of = of;
        this.claimed = claimed;
    }

    Stream<Candidate> all() {
        var key = of.series();
        if (key.measure() != Measure.GROWTH_YOY) {
            return Stream.of();
        }
        return growthOf(key)
                .map(growth -> Stream.concat(
                        key.isWholeFlow() ? Stream.<Candidate>of() : ofFlow(growth),
                        key.area().equals(Province.NATION) ? Stream.<Candidate>of() : ofNation(growth)))
                .orElseGet(Stream::of);
    }

    /** Of a level that was not zero a year before. */
    private Optional<Observation> growthOf(SeriesKey key) {
        return now(key).filter(growth -> Growth.canDivideBy(Growth.factor(growth.quantity())));
    }

    private Stream<Candidate> ofFlow(Observation growth) {
        var whole = of.series().wholeFlow();
        return growthOf(whole).stream()
                .flatMap(wholeGrowth -> Stream.concat(
                        change(Measure.SHARE_OF_FLOW, growth, wholeGrowth).stream(),
                        contribution(growth, wholeGrowth).stream()));
    }

    private Stream<Candidate> ofNation(Observation growth) {
        return growthOf(of.series().withArea(Province.NATION)).stream()
                .flatMap(nation -> change(Measure.NATIONAL_SHARE, growth, nation).stream());
    }

    private Optional<Candidate> change(Measure measure, Observation growth, Observation wholeGrowth) {
        return now(of.series().with(measure, Unit.PERCENT)).map(share -> {
            var points = Share.change(share.quantity(), growth.quantity(), wholeGrowth.quantity());
            return candidate(
                    Derived.figure(
                            inPoints(share.key()),
                            points,
                            Text.same("s (1 - (1 + G) / (1 + g))"),
                            List.of(share, growth, wholeGrowth)),
                    () -> Text.of("the year-on-year change in %s", "%s的同比变化", names.of(share.key())));
        });
    }

    /** From levels in the first currency that has both. */
    private Optional<Candidate> contribution(Observation growth, Observation wholeGrowth) {
        return Measure.VALUE.units().stream()
                .map(unit -> of.series().with(Measure.VALUE, unit))
                .map(level -> contribution(level, growth, wholeGrowth))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Candidate> contribution(SeriesKey level, Observation growth, Observation wholeGrowth) {
        var whole = now(level.wholeFlow()).filter(all -> Growth.canDivideBy(all.quantity()));
        return now(level).flatMap(part -> whole.map(all -> contribution(part, growth, all, wholeGrowth)));
    }

    private Candidate contribution(Observation part, Observation growth, Observation whole, Observation wholeGrowth) {
        var gain = Contribution.gain(part.quantity(), growth.quantity());
        var points = Contribution.of(gain, whole.quantity(), wholeGrowth.quantity());
        return candidate(
                Derived.figure(
                        inPoints(of.series()), points, Contribution.FORMULA, List.of(part, growth, whole, wholeGrowth)),
                () -> Text.of("the contribution of %s to the growth of the whole", "%s对整体增长的拉动", names.of(part.key())));
    }

    private FigureKey inPoints(SeriesKey key) {
        return of.with(key.with(key.measure(), Unit.PERCENTAGE_POINT));
    }

    private Optional<Observation> now(SeriesKey key) {
        return figures.byRules(of.with(key));
    }

    private Candidate candidate(Observation points, Supplier<Text> name) {
        var kind = SlipKind.PERCENT_FOR_POINTS;
        return Candidate.of(kind, claimed, points, name, kind.inWords());
    }
}

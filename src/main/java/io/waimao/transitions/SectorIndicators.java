package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.claims.Claim;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.PartShares.Needed;
import io.waimao.wording.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Emerging sectors: what is exported. */
final class SectorIndicators {

    static final String EMERGING = "NEW_THREE";
    static final String TRADITIONAL = "LABOUR_INTENSIVE";

    private static final String BOTH = "exports of NEW_THREE and of LABOUR_INTENSIVE and their growth, of one period";
    private static final String ALL =
            "exports, exports of NEW_THREE and of LABOUR_INTENSIVE and their growth, of one period";

    private SectorIndicators() {}

    static void report(ProvinceFigures figures, List<Claim> claims, Report report) {
        var emerging = figures.exports().withSector(EMERGING);
        var traditional = figures.exports().withSector(TRADITIONAL);
        report.add(
                IndicatorCode.NEW_THREE_SHARE,
                "exports and " + emerging.code() + ", of one period",
                () -> share(figures, emerging, new Text("The new three are %s of exports.", "“新三样”占出口的%s。")));
        report.add(
                IndicatorCode.LABOUR_INTENSIVE_SHARE,
                "exports and " + traditional.code() + ", of one period",
                () -> share(
                        figures, traditional, new Text("Labour-intensive goods are %s of exports.", "劳动密集型产品占出口的%s。")));
        report.add(
                IndicatorCode.GROWTH_GAP,
                "growth of NEW_THREE and of LABOUR_INTENSIVE, of one period",
                () -> latest(figures, period -> growthGap(figures, emerging, traditional, period)));
        report.add(
                IndicatorCode.CLAIMED_GROWTH_GAP,
                "claims about the growth of NEW_THREE and of LABOUR_INTENSIVE, of one period",
                () -> claimedGap(claims));
        report.add(IndicatorCode.SECTOR_SHIFT, ALL, () -> both(figures, Needed.GROWTH_OF_PARTS_AND_WHOLE)
                .map(SectorIndicators::shift));
        report.add(IndicatorCode.LILIEN_INDEX, ALL, () -> both(figures, Needed.GROWTH_OF_PARTS_AND_WHOLE)
                .map(SectorIndicators::lilien));
        report.add(
                IndicatorCode.LOCATION_QUOTIENT,
                "exports and " + emerging.code() + ", of one period, and the same figures of the nation",
                () -> figures.isNation()
                        ? Optional.empty()
                        : latest(
                                figures,
                                period -> quotient(
                                        figures,
                                        emerging,
                                        period,
                                        new Text(
                                                "The new three's share is %s times the national share.",
                                                "“新三样”占比是全国的%s倍。"))));
        report.add(
                IndicatorCode.LABOUR_INTENSIVE_QUOTIENT,
                "exports and " + traditional.code() + ", of one period, and the same figures of the nation",
                () -> figures.isNation()
                        ? Optional.empty()
                        : latest(
                                figures,
                                period -> quotient(
                                        figures,
                                        traditional,
                                        period,
                                        new Text(
                                                "The share of labour-intensive goods is %s times the national share.",
                                                "劳动密集型产品占比是全国的%s倍。"))));
        report.add(IndicatorCode.PARITY_YEARS, BOTH, () -> both(figures, Needed.GROWTH_OF_PARTS)
                .map(SectorIndicators::parity));
    }

    private static <T> Optional<T> latest(ProvinceFigures figures, Function<Period, Optional<T>> at) {
        return figures.latestOfExports(
                List.of(
                        figures.exports().withSector(EMERGING),
                        figures.exports().withSector(TRADITIONAL)),
                at);
    }

    private static Optional<Result> share(ProvinceFigures figures, SeriesKey key, Text text) {
        return latest(figures, period -> figures.share(key, period)
                .map(share -> Result.of(share, Unit.PERCENT, period, text)));
    }

    private static Optional<Result> growthGap(
            ProvinceFigures figures, SeriesKey emerging, SeriesKey traditional, Period period) {
        return figures.growth(emerging, period).flatMap(one -> figures.growth(traditional, period)
                .map(other -> Result.of(
                        one.minus(other),
                        Unit.PERCENTAGE_POINT,
                        period,
                        new Text(
                                "The new three grew by %s more than labour-intensive goods.",
                                "“新三样”增速与劳动密集型产品增速之差为%s。"))));
    }

    private static Optional<PartShares> both(ProvinceFigures figures, Needed needed) {
        return latest(figures, period -> PartShares.ofSectors(figures, List.of(EMERGING, TRADITIONAL), period, needed));
    }

    private static Result shift(PartShares found) {
        return found.result(
                StructuralShift.of(found.changes()),
                Unit.PERCENTAGE_POINT,
                new Text("At least %s of exports changed sectors in a year.", "一年内，出口中至少有%s转换了行业。"));
    }

    private static Result lilien(PartShares found) {
        var terms = found.parts().stream()
                .map(part -> LilienIndex.term(part.share().ofPercent(), part.factor(), found.wholeFactor()))
                .reduce(Quantity.exactly(0), Quantity::plus);
        return found.result(
                LilienIndex.of(terms),
                Unit.INDEX,
                new Text("The dispersion of the two sectors' growth is %s.", "两个行业增速的离散程度为%s。"),
                new Text("The rest of exports is left out: the index is a lower bound.", "未计入其余出口，指数为下限。"));
    }

    private static Result parity(PartShares found) {
        var emerging = found.parts().get(0);
        var traditional = found.parts().get(1);
        return found.result(
                ParityYears.of(traditional.share(), emerging.share(), emerging.factor(), traditional.factor()),
                Unit.YEARS,
                new Text("At constant growth the two would be equal after %s.", "若增速不变，二者将在%s后持平。"),
                new Text("Illustrative: growth does not stay constant.", "仅供参考：增速不会保持不变。"));
    }

    private static Optional<Result> quotient(
            ProvinceFigures figures, SeriesKey key, Period period, Text interpretation) {
        return figures.share(key, period).flatMap(share -> figures.nation(ProvinceFigures.share(key), period)
                .map(Term::of)
                .map(nation -> Result.of(
                        share.with(Ratio.of(share.quantity(), nation.quantity()), nation),
                        Unit.RATIO,
                        period,
                        interpretation)));
    }

    /** The gap for the latest period in which both are claimed. */
    private static Optional<Result> claimedGap(List<Claim> claims) {
        return growthClaims(claims, EMERGING).stream()
                .flatMap(emerging -> growthClaims(claims, TRADITIONAL).stream()
                        .filter(traditional -> traditional.period().equals(emerging.period()))
                        .map(traditional -> new Result(
                                emerging.value()
                                        .quantity()
                                        .minus(traditional.value().quantity()),
                                Unit.PERCENTAGE_POINT,
                                emerging.period(),
                                Result.sentence(new Text(
                                        "Two claims imply that the new three grew by %s more than labour-intensive goods.",
                                        "据两条说法推算，“新三样”增速减去劳动密集型产品增速，结果%s。")),
                                List.of(emerging, traditional),
                                List.of(new Text(
                                        "This is computed from claims, not from observations.", "由说法计算得出，并非观测数据。")))))
                .max(comparing(Result::period));
    }

    private static List<Claim> growthClaims(List<Claim> claims, String sector) {
        return claims.stream()
                .filter(claim -> claim.measure() == Measure.GROWTH_YOY
                        && claim.sectorCode().equals(sector))
                .toList();
    }
}

package io.waimao.transitions;

import io.waimao.claims.Claim;
import io.waimao.observations.Growth;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Share;
import io.waimao.observations.Unit;
import io.waimao.transitions.Report.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Emerging sectors: what is exported. */
final class SectorIndicators {

    private static final String EMERGING = "NEW_THREE";
    private static final String TRADITIONAL = "LABOUR_INTENSIVE";
    private static final String BOTH =
            "exports, exports of NEW_THREE and of LABOUR_INTENSIVE and their growth, of one period";

    private SectorIndicators() {}

    static void report(Figures figures, List<Claim> claims, Report report) {
        var emerging = figures.exports().withSector(EMERGING);
        var traditional = figures.exports().withSector(TRADITIONAL);
        report.add(
                IndicatorCode.NEW_THREE_SHARE,
                share(figures, emerging, "The new three are %s percent of exports."),
                "exports and " + emerging.code() + ", of one period");
        report.add(
                IndicatorCode.LABOUR_INTENSIVE_SHARE,
                share(figures, traditional, "Labour-intensive goods are %s percent of exports."),
                "exports and " + traditional.code() + ", of one period");
        report.add(
                IndicatorCode.GROWTH_GAP,
                latest(figures, period -> Figures.both(
                                figures.factor(emerging, period), figures.factor(traditional, period))
                        .map(two -> Result.of(
                                two[0].with(
                                        two[0].quantity()
                                                .minus(two[1].quantity())
                                                .inPercent(),
                                        two[1]),
                                Unit.PERCENTAGE_POINT,
                                period,
                                "The new three grew by %s percentage points more than labour-intensive goods."))),
                "growth of NEW_THREE and of LABOUR_INTENSIVE, of one period");
        report.add(
                IndicatorCode.CLAIMED_GROWTH_GAP,
                claimedGap(claims),
                "claims about the growth of NEW_THREE and of LABOUR_INTENSIVE, of one period");
        report.add(IndicatorCode.SECTOR_SHIFT, both(figures, SectorIndicators::shift), BOTH);
        report.add(IndicatorCode.LILIEN_INDEX, both(figures, SectorIndicators::lilien), BOTH);
        report.add(
                IndicatorCode.LOCATION_QUOTIENT,
                figures.isNation() ? Optional.empty() : latest(figures, period -> quotient(figures, emerging, period)),
                "exports and " + emerging.code() + ", of one period, and the same of the nation");
        report.add(
                IndicatorCode.PARITY_YEARS,
                both(figures, SectorIndicators::parity),
                BOTH + ", the new three growing faster");
    }

    private static Optional<Result> latest(Figures figures, Function<Period, Optional<Result>> at) {
        return figures.periods().stream()
                .flatMap(period -> at.apply(period).stream())
                .findFirst();
    }

    private static Optional<Result> share(Figures figures, SeriesKey key, String text) {
        return latest(figures, period -> figures.share(key, period)
                .map(share -> Result.of(share, Unit.PERCENT, period, text)));
    }

    private static Optional<Result> both(Figures figures, Function<PartShares, Optional<Result>> of) {
        return latest(figures, period -> PartShares.ofSectors(figures, List.of(EMERGING, TRADITIONAL), period)
                .flatMap(of));
    }

    private static Optional<Result> shift(PartShares found) {
        return Optional.of(found.result(
                StructuralShift.of(found.changes()),
                Unit.PERCENTAGE_POINT,
                "At least %s percentage points of exports changed sectors in a year."));
    }

    private static Optional<Result> lilien(PartShares found) {
        var whole = Growth.factor(found.wholeGrowth());
        var terms = found.parts().stream()
                .map(part -> LilienIndex.term(part.share().ofPercent(), Growth.factor(part.growth()), whole))
                .reduce(Quantity.exactly(0), Quantity::plus);
        return Optional.of(found.result(
                LilienIndex.of(terms),
                Unit.INDEX,
                "The dispersion of the two sectors' growth is %s.",
                "The rest of exports is left out: the index is a lower bound."));
    }

    private static Optional<Result> parity(PartShares found) {
        var emerging = found.parts().get(0);
        var traditional = found.parts().get(1);
        try {
            return Optional.of(found.result(
                    ParityYears.of(
                            traditional.share(),
                            emerging.share(),
                            Growth.factor(emerging.growth()),
                            Growth.factor(traditional.growth())),
                    Unit.YEARS,
                    "At constant growth the two would be equal after %s years.",
                    "Illustrative: growth does not stay constant."));
        } catch (ArithmeticException notFaster) {
            return Optional.empty();
        }
    }

    private static Optional<Result> quotient(Figures figures, SeriesKey key, Period period) {
        var national = figures.nation(key, period);
        return figures.share(key, period)
                .flatMap(share -> national.flatMap(
                        part -> figures.nation(figures.exports(), part.period()).map(whole -> {
                            var nation = Term.of(part)
                                    .with(
                                            Share.of(
                                                    part.value().quantity(),
                                                    whole.value().quantity()),
                                            Term.of(whole));
                            return Result.of(
                                    share.with(share.quantity().dividedBy(nation.quantity()), nation),
                                    Unit.RATIO,
                                    period,
                                    "The new three's share is %s times that of the nation.");
                        })));
    }

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
                                "Two claims imply that the new three grew by %s percentage points more than labour-intensive goods.",
                                List.of(emerging, traditional),
                                List.of("This is computed from claims, not from observations."))))
                .findFirst();
    }

    private static List<Claim> growthClaims(List<Claim> claims, String sector) {
        return claims.stream()
                .filter(claim -> claim.measure() == Measure.GROWTH_YOY
                        && claim.sectorCode().equals(sector))
                .toList();
    }
}

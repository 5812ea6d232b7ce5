package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.PARTITION;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.LilienIndex;
import io.waimao.transitions.formulas.StructuralShift;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Division;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Parameters;
import io.waimao.transitions.inputs.PartShares;
import io.waimao.transitions.inputs.PartShares.Needed;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import java.util.List;

/** Emerging sectors: what is exported. */
public final class SectorIndicators {

    public static final String EMERGING = "NEW_THREE";
    public static final String TRADITIONAL = "LABOUR_INTENSIVE";

    private static final Parameters SECTORS = Parameters.of(PARTITION, SECTOR)
            .with(given -> given.among() == null ? given.withAmong("EMERGING_AND_TRADITIONAL_SECTORS") : given);

    public static final Definition EMERGING_SHARE = Definition.of(
                    "New three's share",
                    "新三样占比",
                    Text.same("s = x / X"),
                    new Text("Share of a part in its whole.", "部分占整体的比重。"),
                    share(EMERGING, new Text("The new three are %s of exports.", "“新三样”占出口的%s。")))
            .taking(MARKET);

    public static final Definition TRADITIONAL_SHARE = Definition.of(
                    "Labour-intensive share",
                    "劳动密集型产品占比",
                    new Text("s = x / X, or as published", "s = x / X，或公布的占比"),
                    new Text("Share of a part in its whole.", "部分占整体的比重。"),
                    share(TRADITIONAL, new Text("Labour-intensive goods are %s of exports.", "劳动密集型产品占出口的%s。")))
            .taking(MARKET);

    public static final Definition SHIFT = Definition.of(
                    "Sector shift",
                    "产业结构变动",
                    new Text("1/2 sum of |s1 - s0|, the residual as one part", "Σ|s1 - s0| / 2，其余部分作为一项"),
                    new Text(
                            "Michaely (1962), Concentration in International Trade: index of structural change.",
                            "Michaely (1962)，Concentration in International Trade：结构变动指数。"),
                    MarketIndicators.structure(Needed.GROWTH_OF_PARTS_AND_WHOLE, SectorIndicators::shift))
            .taking(SECTORS);

    public static final Definition LILIEN = Definition.of(
                    "Lilien index",
                    "利连指数",
                    new Text("sqrt(sum of s (ln x1/x0 - ln X1/X0)^2)", "√Σs(ln x1/x0 - ln X1/X0)²"),
                    Text.same("Lilien (1982), Sectoral Shifts and Cyclical Unemployment, JPE 90(4)."),
                    MarketIndicators.structure(Needed.GROWTH_OF_PARTS_AND_WHOLE, SectorIndicators::lilien))
            .taking(SECTORS);

    private SectorIndicators() {}

    private static Formula share(String sector, Text sentence) {
        return new Inputs(
                subject -> Text.of(
                        "exports and %s, of one period",
                        "同一时期的出口和%s", part(subject, sector).code()),
                subject -> Division.bySector(subject.exports(), List.of(sector)).series(),
                (subject, period) -> subject.share(part(subject, sector), subject.exports(), period)
                        .map(share -> Result.of(share, Unit.PERCENT, period, sentence)));
    }

    private static SeriesKey part(Subject subject, String sector) {
        return subject.exports().withSector(sector);
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
                new Text("The dispersion of the parts' growth is %s.", "各部分增速的离散程度为%s。"),
                new Text("The rest of exports is left out: the index is a lower bound.", "未计入其余出口，指数为下限。"));
    }
}

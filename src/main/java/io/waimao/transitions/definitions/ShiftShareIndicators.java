package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.PARTITION;
import static io.waimao.transitions.inputs.Parameter.PROVINCE;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Evidence;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.ShiftShare;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Division;
import io.waimao.transitions.inputs.Divisions;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.PartShares;
import io.waimao.transitions.inputs.PartShares.Needed;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The growth of exports as the sum of four parts, against the nation or another province. */
public final class ShiftShareIndicators {

    private static final Text REFERENCE = Text.same(
            "Dunn (1960), A Statistical and Analytical Technique for Regional Analysis; Esteban-Marquillas (1972).");

    private static final Text SUM = new Text(
            "The national, mix, competitive and residual parts add up to the growth of exports.",
            "全国分量、结构分量、竞争力分量与残差之和等于出口增速。");

    public static final Definition NATIONAL = part(
            "National part of growth (shift-share)",
            "全国增长分量（偏离-份额法）",
            Text.same("G"),
            ShiftShare::national,
            new Text("At the pace of %2$s exports, exports would have grown by %1$s.", "若与%2$s出口同步，出口将增长%1$s。"));

    public static final Definition MIX = part(
            "Mix part of growth (shift-share)",
            "结构分量（偏离-份额法）",
            new Text("sum of w (G_i - G), with w = s (1 + g) / (1 + g_i)", "Σw(G_i - G)，其中w = s (1 + g) / (1 + g_i)"),
            ShiftShare::mix,
            new Text(
                    "The mix of exports contributed %1$s to growth, compared with %2$s exports.",
                    "与%2$s出口相比，出口结构对增速的影响为%1$s。"));

    public static final Definition COMPETITIVE = part(
            "Competitive part of growth (shift-share)",
            "竞争力分量（偏离-份额法）",
            new Text(
                    "sum of w (g_i - G_i), with w = s (1 + g) / (1 + g_i)",
                    "Σw(g_i - G_i)，其中w = s (1 + g) / (1 + g_i)"),
            ShiftShare::competitive,
            new Text(
                    "The growth of the parts themselves contributed %1$s to growth, compared with %2$s exports.",
                    "各部分增速与%2$s之差对增速的影响为%1$s。"));

    public static final Definition RESIDUAL = part(
            "Residual of growth (shift-share)",
            "残差（偏离-份额法）",
            new Text(
                    "g - G - sum of w (g_i - G), with w = s (1 + g) / (1 + g_i)",
                    "g - G - Σw(g_i - G)，其中w = s (1 + g) / (1 + g_i)"),
            ShiftShare::residual,
            new Text(
                    "Exports outside the parts contributed %1$s to growth, compared with the pace of %2$s exports.",
                    "未细分部分与%2$s增速之差对增速的影响为%1$s。"));

    private ShiftShareIndicators() {}

    private static Definition part(
            String nameEn, String nameZh, Text formula, Function<ShiftShare, Quantity> of, Text sentence) {
        return Definition.of(
                        nameEn,
                        nameZh,
                        formula,
                        REFERENCE,
                        new Inputs(
                                subject -> Text.of(
                                        "%s, with growth, and the growth of the same exports of the comparator",
                                        "%s，含增速，以及比较对象相同出口的增速", MarketIndicators.needed(subject)),
                                Divisions::series,
                                ShiftShareIndicators::theirs,
                                (subject, period) -> find(subject, period)
                                        .map(found -> Result.of(
                                                new Term(of.apply(found.shiftShare), found.evidence()),
                                                Unit.PERCENTAGE_POINT,
                                                period,
                                                figure ->
                                                        Text.of(sentence.en(), sentence.zh(), figure, subject.theirs()),
                                                SUM))))
                .taking(PARTITION, SECTOR, PROVINCE);
    }

    private static List<SeriesKey> theirs(Subject subject) {
        return Divisions.of(subject).stream()
                .flatMap(division -> division.withArea(subject.comparator()).series().stream())
                .distinct()
                .toList();
    }

    private record Found(ShiftShare shiftShare, List<Term> terms) {

        List<Evidence> evidence() {
            return Term.of(shiftShare.growth(), terms).evidence();
        }
    }

    private static Optional<Found> find(Subject subject, Period period) {
        return subject.isComparator()
                ? Optional.empty()
                : Divisions.of(subject).stream()
                        .flatMap(division -> find(subject, division, period).stream())
                        .findFirst();
    }

    private static Optional<Found> find(Subject subject, Division division, Period period) {
        return PartShares.of(subject, division, period, Needed.GROWTH_OF_PARTS_AND_WHOLE)
                .flatMap(own -> growth(subject, division, period)
                        .or(() -> period.calendarYear().flatMap(year -> growth(subject, division, year)))
                        .map(theirs -> found(own, theirs)));
    }

    /** The comparator's growth, of the whole and of each part, in one period. */
    private static Optional<List<Term>> growth(Subject subject, Division division, Period period) {
        var theirs = division.withArea(subject.comparator());
        var terms = Stream.concat(Stream.of(theirs.whole()), theirs.parts().stream())
                .flatMap(key -> subject.growth(key, period).stream())
                .toList();
        return terms.size() > theirs.parts().size() ? Optional.of(terms) : Optional.empty();
    }

    private static Found found(PartShares own, List<Term> theirs) {
        var parts = new ArrayList<ShiftShare.Part>();
        for (int i = 0; i < own.parts().size(); i++) {
            var part = own.parts().get(i);
            parts.add(new ShiftShare.Part(
                    part.share(), part.growth(), theirs.get(i + 1).quantity()));
        }
        var terms = Stream.concat(Stream.of(own.whole()), theirs.stream()).toList();
        return new Found(new ShiftShare(own.wholeGrowth(), theirs.get(0).quantity(), parts), terms);
    }
}

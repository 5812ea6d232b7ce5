package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.ENTERPRISE;
import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.PROVINCE;
import static io.waimao.transitions.inputs.Parameter.REGIME;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.catalogue.Sector;
import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.ComparativeAdvantage;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Division;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Parameter;
import io.waimao.transitions.inputs.Parameters;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Shares of exports divided by the same shares of the nation or of another province. */
public final class AdvantageIndicators {

    private static final Text RATIO =
            new Text("(x / X) / (x_comparator / X_comparator)", "(x / X) / (x_比较对象 / X_比较对象)");
    private static final Parameters PART = Parameters.oneOf(MARKET, SECTOR, ENTERPRISE, REGIME, PROVINCE);

    private static final Formula ADVANTAGE = formula(AdvantageIndicators::revealed, AdvantageIndicators::ratio);
    private static final Formula QUOTIENT = formula(AdvantageIndicators::quotient, AdvantageIndicators::ratio);

    public static final Definition REVEALED = Definition.of(
                    "Revealed comparative advantage",
                    "显示性比较优势指数",
                    Text.same("(x_rp / X_r) / (x_p / X)"),
                    Text.same("Balassa (1965), Trade Liberalisation and Revealed Comparative Advantage."),
                    ADVANTAGE)
            .taking(PART);

    public static final Definition SYMMETRIC = Definition.of(
                    "Symmetric revealed comparative advantage",
                    "对称性显示比较优势指数",
                    Text.same("(RCA - 1) / (RCA + 1)"),
                    Text.same(
                            "Dalum, Laursen and Villumsen (1998), Structural Change in OECD Export Specialisation Patterns."),
                    formula(AdvantageIndicators::revealed, AdvantageIndicators::symmetric))
            .taking(PART);

    public static final Definition EMERGING_QUOTIENT = Definition.of(
                    "Location quotient of the new three",
                    "新三样区位商",
                    RATIO,
                    new Text(
                            "Florence (1948); Balassa (1965), revealed comparative advantage.",
                            "Florence (1948)；Balassa (1965)，显示比较优势。"),
                    QUOTIENT)
            .taking(Parameters.of(MARKET, SECTOR, PROVINCE)
                    .with(given -> given.sector() == null ? given.withSector(SectorIndicators.EMERGING) : given));

    public static final Definition TRADITIONAL_QUOTIENT = Definition.of(
                    "Location quotient of labour-intensive goods",
                    "劳动密集型产品区位商",
                    RATIO,
                    new Text(
                            "Florence (1948); Balassa (1965), revealed comparative advantage.",
                            "Florence (1948)；Balassa (1965)，显示比较优势。"),
                    QUOTIENT)
            .taking(Parameters.of(MARKET, PROVINCE).with(given -> given.withSector(SectorIndicators.TRADITIONAL)));

    private AdvantageIndicators() {}

    @FunctionalInterface
    private interface Conclusion {
        Result of(Subject subject, Period period, Term advantage);
    }

    private static Formula formula(BiFunction<Subject, Period, Optional<Term>> advantage, Conclusion result) {
        return new Inputs(
                subject -> Text.of(
                        "exports and %s, of one period, and the same figures of the comparator",
                        "同一时期的出口总额和%s，以及比较对象的相同数据", subject.exports().code()),
                subject -> division(subject).series(),
                subject -> division(subject).withArea(subject.comparator()).series(),
                (subject, period) -> subject.isComparator()
                        ? Optional.empty()
                        : advantage.apply(subject, period).map(found -> result.of(subject, period, found)));
    }

    /** A sector is a part of the exports to the market, every other part is one of all exports. */
    private static Division division(Subject subject) {
        var part = subject.exports();
        var isSector = Parameter.SECTOR.restricts(subject.arguments());
        return new Division(isSector ? part.withSector(Sector.TOTAL) : subject.totalExports(), List.of(part));
    }

    /** From levels, or else from shares; the comparator's are of the same period or of the year that contains it. */
    private static Optional<Term> revealed(Subject subject, Period period) {
        var own = division(subject);
        var theirs = own.withArea(subject.comparator());
        return ofLevels(subject, own, period).flatMap(share -> ofLevels(subject, theirs, period)
                .or(() -> period.calendarYear().flatMap(year -> ofLevels(subject, theirs, year)))
                .map(reference -> advantage(share, reference)));
    }

    private static Optional<Term> ofLevels(Subject subject, Division division, Period period) {
        return subject.ratio(division.parts().get(0), division.whole(), period)
                .or(() -> share(subject, division, period));
    }

    /** From shares, published or derived; the comparator's are of the nearest period. */
    private static Optional<Term> quotient(Subject subject, Period period) {
        var own = division(subject);
        var theirs = own.withArea(subject.comparator());
        return share(subject, own, period)
                .flatMap(share -> subject.compared(theirs.series(), period, at -> share(subject, theirs, at))
                        .map(reference -> advantage(share, reference)));
    }

    private static Optional<Term> share(Subject subject, Division division, Period period) {
        return subject.share(division.parts().get(0), division.whole(), period);
    }

    private static Term advantage(Term share, Term reference) {
        return share.with(ComparativeAdvantage.of(share.quantity(), reference.quantity()), reference);
    }

    private static Result ratio(Subject subject, Period period, Term advantage) {
        return Result.of(
                advantage,
                Unit.RATIO,
                period,
                figure -> Text.of(
                        "The share of %1$s is %3$s times %2$s.",
                        "%1$s占比是%2$s的%3$s倍。", subject.exportsInWords(), subject.theirs(), figure));
    }

    private static Result symmetric(Subject subject, Period period, Term advantage) {
        return Result.of(
                new Term(ComparativeAdvantage.symmetric(advantage.quantity()), advantage.evidence()),
                Unit.INDEX,
                period,
                figure -> Text.of(
                        "The symmetric comparative advantage of %s is %s, where 0 means a share equal to %s.",
                        "%s的对称性显示比较优势指数为%s（0表示占比与%s相同）。", subject.exportsInWords(), figure, subject.theirs()));
    }
}

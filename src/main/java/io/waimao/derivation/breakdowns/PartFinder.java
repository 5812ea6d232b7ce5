package io.waimao.derivation.breakdowns;

import io.waimao.derivation.DerivedFigures;
import io.waimao.derivation.rules.RatioRule;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Periods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds single parts of a total, with shares, growth and contributions to growth. */
final class PartFinder {

    private static final Text VALUE = new Text("the value", "该部分的数值");

    private final DerivedFigures figures;
    private final BreakdownQuery query;
    private final BreakdownCodes codes;
    private final FigureKey whole;
    private final Changes changes;

    PartFinder(DerivedFigures figures, BreakdownCodes codes, BreakdownQuery query, FigureKey whole) {
        this.figures = figures;
        this.codes = codes;
        this.query = query;
        this.whole = whole;
        this.changes = new Changes(figures, whole);
    }

    Optional<BreakdownPart> part(BreakdownCodes.Candidate candidate) {
        var place = candidate.place();
        var level = figures.figure(place);
        var share = share(place);
        var shown = level.or(() -> share);
        return shown.isPresent() && (candidate.published() || matters(place))
                ? Optional.of(part(place, level, share, shown.get()))
                : Optional.empty();
    }

    private BreakdownPart part(
            FigureKey place, Optional<Observation> level, Optional<Observation> share, Observation shown) {
        var parts = List.of(place);
        var growth = growth(place);
        var contribution = changes.contribution(parts, place);
        return new BreakdownPart(
                query.by().code(place),
                place,
                place.series().brand(),
                place.series().enterprise(),
                place.series().regime(),
                place.period(),
                level.map(Observation::value).orElse(null),
                share.map(Observation::value).orElse(null),
                growth.map(Observation::value).orElse(null),
                contribution.orElse(null),
                changes.shareOfGrowth(parts, place).orElse(null),
                changes.shareBefore(parts, place).orElse(null),
                reasons(place, level, share, growth, contribution),
                shown);
    }

    /** Omits a part that is zero now and was zero a year before, or follows by no rule, unless its code is requested. */
    private boolean matters(FigureKey place) {
        return query.members() != null
                || !codes.leavesOutZero()
                || known(place)
                        .filter(now -> isMore(now)
                                || known(Changes.yearBefore(place))
                                        .filter(PartFinder::isMore)
                                        .isPresent())
                        .isPresent();
    }

    /** The figure by the rules, or else in the other currency if it can be converted. */
    private Optional<Observation> known(FigureKey place) {
        return figures.byRules(place).or(() -> figures.inOtherCurrency(place).flatMap(figures::byRules));
    }

    private static boolean isConverted(Observation figure) {
        var derivation = figure.derivation();
        return derivation != null && derivation.converted();
    }

    private static boolean isMore(Observation figure) {
        return !figure.quantity().isSameAs(Quantity.exactly(0));
    }

    private Optional<Observation> share(FigureKey place) {
        var key = place.with(place.series().with(Measure.SHARE_OF_FLOW, Unit.PERCENT));
        var ofFlow = place.series().measure() == Measure.VALUE
                && query.whole().isWholeFlow()
                && query.by() != Dimension.PERIOD;
        return ofFlow ? figures.figure(key) : figures.by(RatioRule.share(place, whole), key);
    }

    private Optional<Observation> growth(FigureKey place) {
        var growth = Changes.growthOf(place);
        return Changes.isInUsualUnit(query.whole())
                ? figures.figure(growth)
                : figures.by(RatioRule.growth(place), growth);
    }

    private List<Text> reasons(
            FigureKey place,
            Optional<Observation> level,
            Optional<Observation> share,
            Optional<Observation> growth,
            Optional<BoundedValue> contribution) {
        var reasons = new ArrayList<Text>();
        if (level.isEmpty()) {
            reasons.add(reason("value", new Text("no figure is known or derivable.", "没有已知或可推算的数据。")));
        }
        if (share.isEmpty()) {
            reasons.add(reason("share", whyNoRatio(level, figures.figure(whole), new Text("the total", "总额"))));
        }
        var before = Changes.yearBefore(place);
        if (growth.isEmpty()) {
            var name = Text.of("the value of %s", "%s的数值", Periods.of(before.period()));
            reasons.add(reason("growth", whyNoRatio(level, figures.figure(before), name)));
        }
        if (contribution.isEmpty()) {
            reasons.add(reason(
                    "contribution",
                    Text.of(
                            "the total of %s or the part's value in it is unknown, and so is the growth.",
                            "%s的总额或该部分同期的数值未知，增速也未知。", Periods.of(whole.period().yearBefore()))));
        }
        return reasons;
    }

    private static Text reason(String field, Text why) {
        return Text.of("%s: %s", "%s：%s", field, why);
    }

    private static Text whyNoRatio(Optional<Observation> of, Optional<Observation> by, Text name) {
        if (of.isEmpty()) {
            return isUnknown(VALUE);
        } else if (by.isEmpty()) {
            return isUnknown(name);
        } else if (isConverted(of.get()) || isConverted(by.get())) {
            return Text.of(
                    "%s was converted from another currency.", "%s由其他货币换算而来。", isConverted(of.get()) ? VALUE : name);
        }
        return Growth.canDivideBy(by.get().value().quantity())
                ? new Text("the sources of the figures contradict each other.", "各来源的数据互相矛盾。")
                : Text.of("%s is or may be zero.", "%s为零或可能为零。", name);
    }

    private static Text isUnknown(Text name) {
        return Text.of("%s is unknown.", "%s未知。", name);
    }
}

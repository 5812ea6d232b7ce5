package io.waimao.claims;

import static io.waimao.quantity.Unit.PERCENT;

import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.wording.Amount;
import io.waimao.wording.Names;
import io.waimao.wording.Periods;
import io.waimao.wording.Sentence;
import org.jspecify.annotations.Nullable;

/** Builds the sentence that explains a verdict, with its figures, in both languages. */
final class VerdictSentences {

    static final Text NOT_QUANTIFIABLE =
            new Text("The claim states no measurable figure, so no evidence can settle it.", "该说法没有可衡量的数字，无从用数据核实。");

    private final ClaimedFigure claim;
    private final @Nullable String source;
    private final Names names;

    /** @param source the title of the claim's own source; null if it has none */
    VerdictSentences(ClaimedFigure claim, @Nullable String source, Names names) {
        this.claim = claim;
        this.source = source;
        this.names = names;
    }

    Text insufficient() {
        if (source == null) {
            return Text.of(
                    "No source has %s for %s or the figures to derive it.",
                    "没有来源提供%2$s%1$s，也没有可供推算的数据。", subject(), claimedPeriod());
        }
        return Text.of(
                "No source other than \"%s\" has %s for %s or the figures to derive it.",
                "除《%1$s》外，没有其他来源提供%3$s%2$s，也没有可供推算的数据。", source, subject(), claimedPeriod());
    }

    Text level(Measured measured, Verdict verdict) {
        var part = measured.period().equals(claim.period())
                ? Text.EMPTY
                : Text.of(
                        "; that covers only a part of the claimed period, %s", "；该数据只涵盖所称时期（%s）的一部分", claimedPeriod());
        return Text.of("%s, %s%s.", "%s，%s%s。", head(measured), relation(measured, verdict), part);
    }

    private Text relation(Measured measured, Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Text.of("which lies inside the claimed %s", "与所称的“%s”相符", claimed());
            case CONTRADICTED -> Text.of("which lies outside the claimed %s", "与所称的“%s”不符", claimed());
            default ->
                measured.interval().disjointFrom(claim.value().interval())
                                || !claim.value().interval().encloses(measured.interval())
                        ? Text.of(
                                "which overlaps the claimed %s without lying inside it",
                                "与所称的“%s”部分重合，但未完全落入其范围", claimed())
                        : Text.of(
                                "which is below the claimed %s, but the claim does not say how near it has to be",
                                "低于所称的“%s”，但该说法未说明须接近到什么程度", claimed());
        };
    }

    Text trend(Observation before, Observation last, Verdict verdict) {
        var relation =
                switch (verdict) {
                    case SUPPORTED -> new Text("rose, as claimed,", "如所称有所上升，");
                    case CONTRADICTED -> new Text("did not rise, as claimed, but went", "并未如所称上升，");
                    default ->
                        new Text(
                                "may or may not have risen: within the precision of the figures it went",
                                "是否上升，以现有数据的精度无法判定，");
                };
        return Text.of(
                "%1$s %2$s from %3$s in %4$s to %5$s in %6$s%7$s.",
                "%1$s%2$s由%4$s的%3$s变为%6$s的%5$s%7$s。",
                capitalized(subject()),
                relation,
                Amount.of(before.value()),
                Periods.of(before.period()),
                Amount.of(last.value()),
                Periods.of(last.period()),
                coverage(last.period()));
    }

    private Text coverage(Period last) {
        if (last.equals(claim.period())) {
            return Text.EMPTY;
        }
        return claim.period().contains(last)
                ? Text.of("; that covers only a part of the claimed period, %s", "；该数据只涵盖所称时期（%s）的一部分", claimedPeriod())
                : Text.of("; the figures end before the claimed period, %s", "；数据截至所称时期（%s）之前", claimedPeriod());
    }

    /** For a first part outside the claim: the figure that the rest of the period needs. */
    Text rest(Measured part, RestOfPeriod rest) {
        var outcome = rest.value()
                .map(value -> required(part, FigureText.required(value, rest.possible(), PERCENT), rest.isPossible()))
                .orElseGet(() -> nothingLeft(part, rest.isPossible()));
        return Text.of("%s; %s.", "%s；%s。", head(part), outcome);
    }

    private Text required(Measured part, Text figure, boolean possible) {
        return possible
                ? Text.of(
                        "for the claimed %s of %s it must have been %s in %s",
                        "若%2$s如所称为“%1$s”，则%4$s须%3$s", claimed(), claimedPeriod(), figure, remaining(part))
                : Text.of(
                        "for the claimed %s of %s it would have to be %s in %s, which is impossible",
                        "若%2$s如所称为“%1$s”，则%4$s须%3$s，而这不可能", claimed(), claimedPeriod(), figure, remaining(part));
    }

    private Text nothingLeft(Measured part, boolean possible) {
        var yearBefore = claim.key().measure() == Measure.GROWTH_YOY ? new Text(" a year before", "上年同期") : Text.EMPTY;
        return possible
                ? Text.of(
                        "it may still have reached the claimed %s of %s, as there was nothing in %s%s",
                        "%2$s仍可能达到所称的“%1$s”，因为%3$s%4$s为零", claimed(), claimedPeriod(), remaining(part), yearBefore)
                : Text.of(
                        "it cannot have reached the claimed %s of %s, as there was nothing in %s%s",
                        "%2$s不可能达到所称的“%1$s”，因为%3$s%4$s为零", claimed(), claimedPeriod(), remaining(part), yearBefore);
    }

    /** For a first part outside the claim whose weight in the whole is unknown. */
    Text weightUnknown(Measured part) {
        return Text.of(
                "%s; whether it reached the claimed %s of %s is open, as the weight of that part is not known.",
                "%1$s；%3$s是否达到所称的“%2$s”尚无定论，因为该时段所占的权重未知。", head(part), claimed(), claimedPeriod());
    }

    private Text remaining(Measured part) {
        var whole = claim.period();
        var months = part.period().months();
        return whole.frequency() == Frequency.ANNUAL
                ? new Text("the rest of the year", "当年其余月份")
                : Periods.of(new Period(whole.start().plusMonths(months), whole.months() - months));
    }

    private Text head(Measured measured) {
        return Text.of(
                "%1$s was %2$s in %3$s",
                "%3$s%1$s为%2$s", capitalized(subject()), measured.text(), Periods.of(measured.period()));
    }

    private Text claimed() {
        return Amount.of(claim.value());
    }

    private Text claimedPeriod() {
        return Periods.of(claim.period());
    }

    private Text subject() {
        var key = claim.key();
        var flow = key.measure() == Measure.SHARE_OF_FLOW ? key.withBrand(Brand.TOTAL) : key;
        var english = names.area(key.area()).en() + "'s " + measured()
                + names.flow(flow).en();
        return new Text(english, names.of(key).zh());
    }

    private String measured() {
        return switch (claim.key().measure()) {
            case VALUE -> "value of ";
            case QUANTITY -> "quantity of ";
            case UNIT_VALUE -> "unit value of ";
            case FIRM_COUNT -> "number of firms in ";
            case PROJECT_COUNT -> "number of projects of ";
            case SHARE_OF_FLOW ->
                claim.key().brand() == Brand.TOTAL
                        ? "share of "
                        : Names.brand(claim.key().brand()).en() + " share in ";
            case GROWTH_YOY -> "growth of ";
            case NATIONAL_SHARE -> "share in the nation's ";
            case NATIONAL_RANK -> "rank in the nation by ";
            case COUNT_IN_TOP_FIVE -> "number of top-five destinations of ";
            case DIRECTION -> "direction of ";
        };
    }

    private static Text capitalized(Text text) {
        return new Text(Sentence.capitalized(text.en()), text.zh());
    }
}

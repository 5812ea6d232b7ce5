package io.waimao.claims;

import static io.waimao.quantity.Unit.PERCENT;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import java.util.Locale;

/** Builds the sentence that explains a verdict, with its figures. */
final class VerdictSentences {

    private final Claim claim;
    private final String subject;
    private final String source;

    /**
     * @param area the province's name
     * @param source the title of the claim's own source
     */
    VerdictSentences(Claim claim, String area, String source, Scope scope) {
        this.claim = claim;
        this.source = source;
        this.subject = area + "'s " + measured() + flow(scope);
    }

    String notQuantifiable() {
        return "The claim states no measurable figure, so no evidence can settle it.";
    }

    String insufficient() {
        return "No source other than \"%s\" has %s for %s or the figures to derive it."
                .formatted(source, subject, claim.period().describe());
    }

    String level(Measured measured, Verdict verdict) {
        var relation =
                switch (verdict) {
                    case SUPPORTED -> "which lies inside the claimed " + claimed();
                    case CONTRADICTED -> "which lies outside the claimed " + claimed();
                    default ->
                        measured.interval().disjointFrom(claim.value().interval())
                                        || !claim.value().interval().encloses(measured.interval())
                                ? "which overlaps the claimed " + claimed() + " without lying inside it"
                                : "which is below the claimed " + claimed()
                                        + ", but the claim does not say how near it has to be";
                };
        var part = measured.period().equals(claim.period())
                ? ""
                : "; that covers only a part of the claimed period, "
                        + claim.period().describe();
        return "%s, %s%s.".formatted(head(measured), relation, part);
    }

    String trend(Observation before, Observation last, Verdict verdict) {
        var relation =
                switch (verdict) {
                    case SUPPORTED -> "rose, as claimed,";
                    case CONTRADICTED -> "did not rise, as claimed, but went";
                    default -> "may or may not have risen: within the precision of the figures it went";
                };
        var part = last.period().equals(claim.period())
                ? ""
                : (claim.period().contains(last.period())
                                ? "; that covers only a part of the claimed period, "
                                : "; the figures end before the claimed period, ")
                        + claim.period().describe();
        return "%s %s from %s in %s to %s in %s%s."
                .formatted(
                        capitalized(subject),
                        relation,
                        FigureText.of(before.value()),
                        before.period().describe(),
                        FigureText.of(last.value()),
                        last.period().describe(),
                        part);
    }

    /** For a first part outside the claim: the figure that the rest of the period needs. */
    String rest(Measured part, RestOfPeriod rest) {
        var outcome = rest.value()
                .map(value -> required(part, FigureText.required(value, rest.possible(), PERCENT), rest.isPossible()))
                .orElseGet(() -> nothingLeft(part, rest.isPossible()));
        return head(part) + "; " + outcome + ".";
    }

    private String required(Measured part, String figure, boolean possible) {
        return "for the claimed %s of %s it %s %s in %s%s"
                .formatted(
                        claimed(),
                        claim.period().describe(),
                        possible ? "must have been" : "would have to be",
                        figure,
                        remaining(part),
                        possible ? "" : ", which is impossible");
    }

    private String nothingLeft(Measured part, boolean possible) {
        return "%s the claimed %s of %s, as there was nothing in %s%s"
                .formatted(
                        possible ? "it may still have reached" : "it cannot have reached",
                        claimed(),
                        claim.period().describe(),
                        remaining(part),
                        claim.measure() == Measure.GROWTH_YOY ? " a year before" : "");
    }

    /** For a first part outside the claim whose weight in the whole is unknown. */
    String weightUnknown(Measured part) {
        return "%s; whether it reached the claimed %s of %s is open, as the weight of that part is not known."
                .formatted(head(part), claimed(), claim.period().describe());
    }

    private String remaining(Measured part) {
        var whole = claim.period();
        var months = part.period().months();
        return whole.frequency() == Frequency.ANNUAL
                ? "the rest of the year"
                : new Period(whole.start().plusMonths(months), whole.months() - months).describe();
    }

    private String head(Measured measured) {
        return "%s was %s in %s"
                .formatted(
                        capitalized(subject), measured.text(), measured.period().describe());
    }

    private String claimed() {
        return FigureText.claimed(claim.value());
    }

    private String measured() {
        return switch (claim.measure()) {
            case VALUE -> "value of ";
            case QUANTITY -> "quantity of ";
            case UNIT_VALUE -> "unit value of ";
            case FIRM_COUNT -> "number of firms in ";
            case PROJECT_COUNT -> "number of projects of ";
            case SHARE_OF_FLOW -> claim.brand() == Brand.TOTAL ? "share of " : brand() + " share in ";
            case GROWTH_YOY -> "growth of ";
            case NATIONAL_SHARE -> "share in the nation's ";
            case NATIONAL_RANK -> "rank in the nation by ";
            case COUNT_IN_TOP_FIVE -> "number of top-five destinations of ";
            case DIRECTION -> "direction of ";
        };
    }

    private String flow(Scope scope) {
        var text = new StringBuilder(
                claim.brand() == Brand.TOTAL || claim.measure() == Measure.SHARE_OF_FLOW ? "" : brand() + " ");
        text.append(flowName());
        if (!claim.sectorCode().equals(Sector.TOTAL)) {
            text.append(" of ").append(scope.sectorName(claim.sectorCode()));
        }
        if (!claim.marketCode().equals(Market.WORLD)) {
            text.append(toOrFrom()).append(scope.marketName(claim.marketCode()));
        }
        return text.append(claim.enterprise().phrase())
                .append(claim.regime().phrase())
                .toString();
    }

    private String toOrFrom() {
        return switch (claim.flow()) {
            case IMPORT -> " from ";
            case TRADE, BALANCE -> " with ";
            case EXPORT, OUTWARD_INVESTMENT -> " to ";
        };
    }

    private String flowName() {
        return switch (claim.flow()) {
            case EXPORT -> "exports";
            case IMPORT -> "imports";
            case TRADE -> "trade";
            case BALANCE -> "trade balance";
            case OUTWARD_INVESTMENT -> "outward investment";
        };
    }

    private String brand() {
        return claim.brand() == Brand.OWN
                ? "own-brand"
                : claim.brand().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

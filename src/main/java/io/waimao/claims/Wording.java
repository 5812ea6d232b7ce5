package io.waimao.claims;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.BoundedValue;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentence that explains a verdict, with the figures in it. */
final class Wording {

    private final Claim claim;
    private final String subject;
    private final String source;

    /**
     * @param area the province's name
     * @param source the title of the claim's own source
     */
    Wording(Claim claim, String area, String source, Scope scope) {
        this.claim = claim;
        this.source = source;
        this.subject = area + "'s " + measured() + flow(scope);
    }

    String notQuantifiable() {
        return "The claim states no figure that could be measured, so that no evidence can settle it.";
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
                                        + ", but how near it has to be is not quantified";
                };
        var part = measured.period().equals(claim.period())
                ? ""
                : "; that is only a part of the claimed period, "
                        + claim.period().describe();
        return "%s was %s in %s, %s%s."
                .formatted(
                        capitalized(subject), measured.text(), measured.period().describe(), relation, part);
    }

    String trend(Observation before, Observation last, Verdict verdict) {
        var relation =
                switch (verdict) {
                    case SUPPORTED -> "rose, as claimed,";
                    case CONTRADICTED -> "did not rise, as is claimed, but went";
                    default -> "cannot be told to have risen: within their precision it went";
                };
        var part = last.period().equals(claim.period())
                ? ""
                : "; the figures end before the claimed period, "
                        + claim.period().describe();
        return "%s %s from %s in %s to %s in %s%s."
                .formatted(
                        capitalized(subject),
                        relation,
                        of(before.value()),
                        before.period().describe(),
                        of(last.value()),
                        last.period().describe(),
                        part);
    }

    /** A figure as it was published, or the computed one to four digits. */
    static String of(BoundedValue value) {
        if (value.published() != null) {
            return value.published();
        } else if (value.value() != null) {
            return number(value.value()) + unit(value.unit());
        }
        var lower = value.lower() == null ? "" : "more than " + number(value.lower());
        var upper = value.upper() == null ? "" : "less than " + number(value.upper());
        return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper + unit(value.unit());
    }

    private String claimed() {
        return of(claim.value());
    }

    private String measured() {
        return switch (claim.measure()) {
            case VALUE -> "value of ";
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
        var text = new StringBuilder(flowName());
        if (!claim.sectorCode().equals(Sector.TOTAL)) {
            text.append(" of ").append(scope.sectorName(claim.sectorCode()));
        }
        if (!claim.marketCode().equals(Market.WORLD)) {
            text.append(claim.flow() == Flow.IMPORT ? " from " : claim.flow() == Flow.TRADE ? " with " : " to ")
                    .append(scope.marketName(claim.marketCode()));
        }
        return text.toString();
    }

    private String flowName() {
        return switch (claim.flow()) {
            case EXPORT -> "exports";
            case IMPORT -> "imports";
            case TRADE -> "trade";
            case OUTWARD_INVESTMENT -> "outward investment";
        };
    }

    private String brand() {
        return claim.brand() == Brand.OWN
                ? "own-brand"
                : claim.brand().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String number(BigDecimal number) {
        var rounded = number.round(new MathContext(4, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    private static String unit(@Nullable Unit unit) {
        return unit == null ? "" : " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

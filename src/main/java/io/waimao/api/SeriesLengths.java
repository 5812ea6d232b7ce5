package io.waimao.api;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.StringValue;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Sector;
import io.waimao.claims.RequestedChecks;
import io.waimao.derivation.ranking.RankingDimension;
import io.waimao.engine.limits.ListLengths;
import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import io.waimao.observations.inventory.Inventory;
import io.waimao.paging.BadInput;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The most figures that a series or a history can have: so many periods of its frequency in each year between its ends;
 * the provinces of a comparison that names none; the claims of a check; and the figures that a ranking puts in order,
 * that a check or a history is computed from, or that an indicator counts.
 */
@ApplicationScoped
class SeriesLengths implements ListLengths {

    /** Ranges since January that are no other calendar period, and as many that a source may choose itself. */
    private static final int RANGES = 16;

    private static final String CHECKS = "checkClaims";

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int HALVES = 2;
    private static final int ALL = 1 + HALVES + QUARTERS + MONTHS + RANGES;

    private final Inventory inventory;
    private final Catalogue catalogue;
    private final Indicators indicators;

    SeriesLengths(Inventory inventory, Catalogue catalogue, Indicators indicators) {
        this.inventory = inventory;
        this.catalogue = catalogue;
        this.indicators = indicators;
    }

    @Override
    public int computed(String field, Function<String, @Nullable Object> arguments) {
        return switch (field) {
            case "ranking" -> ranked(arguments);
            case CHECKS -> claims(arguments) * RequestedChecks.FIGURES;
            case "history" -> periods(arguments);
            case "indicator", "indicatorGap" -> counted(text(arguments.apply("code")));
            default -> 0;
        };
    }

    @Override
    public boolean limitsItself(String field) {
        return field.equals(CHECKS);
    }

    /** More claims than allowed are refused before anything is computed. */
    private static int claims(Function<String, @Nullable Object> arguments) {
        var claims = arguments.apply("claims");
        var count = claims instanceof ArrayValue literal
                ? literal.getValues().size()
                : claims instanceof List<?> list ? list.size() : 1;
        return Math.min(count, RequestedChecks.MOST);
    }

    private int ranked(Function<String, @Nullable Object> arguments) {
        var by = text(arguments.apply("by"));
        if (RankingDimension.MARKET.name().equals(by)) {
            return catalogue.countryCodes().size();
        } else if (RankingDimension.SECTOR.name().equals(by)) {
            var sector = text(arguments.apply("sector"));
            return catalogue.children(sector == null ? Sector.TOTAL : sector).size();
        }
        return catalogue.listProvinceCodes().size();
    }

    /** The figures of an indicator that looks at all countries, products or provinces. */
    private int counted(@Nullable String code) {
        return Arrays.stream(IndicatorCode.values())
                .filter(known -> known.name().equals(code))
                .mapToInt(indicators::counted)
                .sum();
    }

    @Override
    public OptionalInt most(String field, Function<String, @Nullable Object> arguments) {
        return switch (field) {
            case "compare" -> OptionalInt.of(catalogue.listProvinceCodes().size());
            case "series", "history" -> OptionalInt.of(periods(arguments));
            case CHECKS -> OptionalInt.of(claims(arguments));
            default -> OptionalInt.empty();
        };
    }

    private int periods(Function<String, @Nullable Object> arguments) {
        return years(arguments) * aYear(text(arguments.apply("frequency")));
    }

    private int years(Function<String, @Nullable Object> arguments) {
        return inventory
                .current()
                .years(
                        year(text(arguments.apply("from")), Period.EARLIEST),
                        year(text(arguments.apply("to")), Period.LATEST));
    }

    /** The year of a period; of a malformed one, which its resolver will refuse, that of the default. */
    private static int year(@Nullable String period, LocalDate otherwise) {
        try {
            return period == null
                    ? otherwise.getYear()
                    : Period.parse(period).start().getYear();
        } catch (BadInput malformed) {
            return otherwise.getYear();
        }
    }

    private static int aYear(@Nullable String frequency) {
        for (var known : Frequency.values()) {
            if (known.name().equals(frequency)) {
                return switch (known) {
                    case ANNUAL -> 1;
                    case HALF_YEARLY -> HALVES;
                    case QUARTERLY -> QUARTERS;
                    case MONTHLY -> MONTHS;
                    case CUMULATIVE -> RANGES;
                };
            }
        }
        return ALL;
    }

    private static @Nullable String text(@Nullable Object raw) {
        if (raw instanceof StringValue literal) {
            return literal.getValue();
        } else if (raw instanceof EnumValue literal) {
            return literal.getName();
        }
        return raw instanceof String value ? value : null;
    }
}

package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A few rows written by hand, and questions about them. */
final class Given {

    private final Rows rows;
    private final String area;
    private final List<Map<String, String>> added = new ArrayList<>();

    private Given(Rows rows, String area) {
        this.rows = rows;
        this.area = area;
    }

    static Given of(String area) {
        return new Given(Rows.none(), area);
    }

    static Given shipped(String area) {
        return new Given(Rows.shipped(), area);
    }

    Given table(String code, String day) {
        return source(code, day, true);
    }

    Given press(String code, String day) {
        return source(code, day, false);
    }

    private Given source(String code, String day, boolean complete) {
        rows.addSources(List.of(Map.of("id", code, "published_on", day, "complete", String.valueOf(complete))));
        return this;
    }

    /** An exact figure. */
    Given row(String source, String flow, String market, String sector, String period, String value) {
        return row(source, key(flow, market, sector), period, "EXACT", value, "", "");
    }

    /** @param figure value, lower and upper bound by spaces, - for none */
    Given row(String source, Key key, String period, String qualifier, String figure) {
        var numbers = figure.replace("-", "").split(" ", -1);
        return row(source, key, period, qualifier, numbers[0], numbers[1], numbers[2]);
    }

    Given row(String source, Key key, String period, String value) {
        return row(source, key, period, "EXACT", value, "", "");
    }

    private Given row(
            String source, Key key, String period, String qualifier, String value, String lower, String upper) {
        var row = new HashMap<String, String>();
        row.put("REF_AREA", key.area());
        row.put("FLOW", key.flow());
        row.put("COUNTERPART_AREA", key.market());
        row.put("COMMODITY", key.sector());
        row.put("BRAND", key.brand());
        row.put("ENTERPRISE", key.enterprise());
        row.put("CUSTOMS_REGIME", key.regime());
        row.put("MEASURE", key.measure());
        row.put("UNIT", key.unit());
        row.put("TIME_PERIOD", period);
        row.put("OBS_VALUE", value);
        row.put("LOWER", lower);
        row.put("UPPER", upper);
        row.put("QUALIFIER", qualifier);
        row.put("SOURCE", source);
        added.add(row);
        return this;
    }

    Key key(String flow, String market, String sector) {
        return Key.of(area, flow, market, sector, "VALUE", "CNY");
    }

    Reference reference() {
        return new Reference(
                Codes.shipped(), rows.copy().addRows(List.copyOf(added)).all());
    }

    /** Exports of the area. */
    Optional<Known> export(String market, String sector, String period) {
        return figure(key("EXPORT", market, sector), period);
    }

    Optional<Known> figure(Key key, @Nullable String period) {
        return reference().figure(key, period == null ? null : Period.parse(period), null);
    }

    /** As Numbers writes it: the point and the interval. */
    String text(Key key, String period) {
        return figure(key, period).map(known -> Numbers.text(known.value())).orElse("nothing");
    }

    String text(String market, String sector, String period) {
        return text(key("EXPORT", market, sector), period);
    }

    /** The point of an export; null where there is none. */
    @Nullable
    BigDecimal point(String market, String sector, String period) {
        return export(market, sector, period)
                .map(known -> known.value().point())
                .map(BigDecimal::stripTrailingZeros)
                .orElse(null);
    }

    Parts breakdown(Key whole, String by, String period, @Nullable String among, @Nullable String asOf) {
        return reference()
                .on(asOf == null ? null : LocalDate.parse(asOf))
                .breakdown(new Parts.Question(whole, by, Period.parse(period), among, null, "VALUE", false, 20));
    }
}

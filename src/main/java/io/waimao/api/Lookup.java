package io.waimao.api;

import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Flow;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.paging.BadInput;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns field arguments into queries, or rejects them with the reason. */
final class Lookup {

    private Lookup() {}

    static SeriesKey key(
            String province,
            Flow flow,
            Measure measure,
            String market,
            String sector,
            Brand brand,
            Enterprise enterprise,
            CustomsRegime regime,
            @Nullable Unit unit) {
        return new SeriesKey(
                province, flow, market, sector, brand, enterprise, regime, measure, measure.unit(flow, unit));
    }

    static FigureQuery figure(
            SeriesKey key, @Nullable String period, @Nullable Frequency frequency, @Nullable LocalDate asOf) {
        return new FigureQuery(key, period(period, frequency), frequency, asOf);
    }

    /** @param frequency that the period must have; null for any */
    static @Nullable Period period(@Nullable String code, @Nullable Frequency frequency) {
        var period = period(code);
        if (period != null && frequency != null && period.frequency() != frequency) {
            throw new BadInput("frequency", frequency, "with this period " + period.frequency() + ", or no frequency");
        }
        return period;
    }

    static SeriesQuery series(
            SeriesKey key,
            @Nullable String from,
            @Nullable String to,
            @Nullable Frequency frequency,
            @Nullable LocalDate asOf) {
        var range = range(from, to);
        return new SeriesQuery(key, range.from(), range.to(), frequency, asOf);
    }

    /** The first and last period of a series; null for no limit. */
    record Range(@Nullable Period from, @Nullable Period to) {}

    static Range range(@Nullable String from, @Nullable String to) {
        var start = period(from);
        var end = period(to);
        if (start != null && end != null && end.getEnd().isBefore(start.start())) {
            throw new BadInput("to", to + "", "a period that does not end before " + start.getCode() + " starts");
        }
        return new Range(start, end);
    }

    static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}

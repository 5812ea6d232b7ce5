package io.waimao.observations;

import io.waimao.paging.BadInput;
import java.util.Optional;

/**
 * The public code of an observation: CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2024@zj-stats-2024.
 *
 * @param series the code of its key
 */
public record ObservationCode(String series, Period period, String source) {

    public static Optional<ObservationCode> parse(String code) {
        var colon = code.indexOf(':');
        var at = code.indexOf('@', colon);
        if (colon < 0 || at < 0) {
            return Optional.empty();
        }
        try {
            var period = Period.parse(code.substring(colon + 1, at));
            return Optional.of(new ObservationCode(code.substring(0, colon), period, code.substring(at + 1)));
        } catch (BadInput noPeriod) {
            return Optional.empty();
        }
    }

    /** The key of the series; empty if the code is invalid. */
    public Optional<SeriesKey> key() {
        return SeriesKey.parse(series);
    }

    public String area() {
        return series.split("\\.", 2)[0];
    }

    @Override
    public String toString() {
        return series + ":" + period + "@" + source;
    }
}

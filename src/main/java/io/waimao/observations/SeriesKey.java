package io.waimao.observations;

import java.util.Optional;

/**
 * What a series of observations is about: every dimension of SDMX but the time period. Codes are those of the catalogue.
 *
 * @param area the reference area
 * @param market the counterpart area, W for the world
 * @param sector the commodity, _T for all
 */
public record SeriesKey(String area, Flow flow, String market, String sector, Brand brand, Measure measure, Unit unit) {

    /** The dimensions joined by dots, as SDMX writes keys: CN-ZJ.EXPORT.W._T._T.VALUE.CNY. */
    public String code() {
        return String.join(".", area, flow.name(), market, sector, brand.code(), measure.name(), unit.name());
    }

    /** Reads a code; nothing if it is none. */
    static Optional<SeriesKey> parse(String code) {
        var parts = code.split("\\.", -1);
        try {
            return parts.length == 7
                    ? Optional.of(new SeriesKey(
                            parts[0],
                            Flow.valueOf(parts[1]),
                            parts[2],
                            parts[3],
                            Brand.ofCode(parts[4]),
                            Measure.valueOf(parts[5]),
                            Unit.valueOf(parts[6])))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    public SeriesKey with(Measure other, Unit otherUnit) {
        return new SeriesKey(area, flow, market, sector, brand, other, otherUnit);
    }

    public SeriesKey withArea(String other) {
        return new SeriesKey(other, flow, market, sector, brand, measure, unit);
    }

    public SeriesKey withFlow(Flow other) {
        return new SeriesKey(area, other, market, sector, brand, measure, unit);
    }

    public SeriesKey withMarket(String other) {
        return new SeriesKey(area, flow, other, sector, brand, measure, unit);
    }

    public SeriesKey withSector(String other) {
        return new SeriesKey(area, flow, market, other, brand, measure, unit);
    }

    public SeriesKey withBrand(Brand other) {
        return new SeriesKey(area, flow, market, sector, other, measure, unit);
    }
}

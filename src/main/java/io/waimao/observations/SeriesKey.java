package io.waimao.observations;

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

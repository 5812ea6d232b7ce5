package io.waimao.rollups;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Share;
import java.util.List;

/** A share follows from the level and that of its whole: the flow, or the same of the nation. */
final class ShareOfLevels implements Rule {

    @Override
    public List<Way> ways(At of) {
        var whole =
                switch (of.key().measure()) {
                    case SHARE_OF_FLOW ->
                        of.key()
                                .withMarket(Market.WORLD)
                                .withSector(Sector.TOTAL)
                                .withBrand(Brand.TOTAL);
                    case NATIONAL_SHARE -> of.key().withArea(Province.NATION);
                    default -> of.key();
                };
        return whole.equals(of.key())
                ? List.of()
                : Measure.VALUE.units().stream()
                        .map(unit -> new Way(
                                Share.FORMULA,
                                List.of(level(of, of.key(), unit), level(of, whole, unit)),
                                levels -> Share.of(levels.get(0), levels.get(1))))
                        .toList();
    }

    private static At level(At of, SeriesKey key, io.waimao.observations.Unit unit) {
        return of.with(key.with(Measure.VALUE, unit));
    }
}

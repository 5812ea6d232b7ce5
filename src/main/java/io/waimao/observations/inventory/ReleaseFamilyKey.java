package io.waimao.observations.inventory;

import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesFamily;
import io.waimao.quantity.Unit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The key of a family of series with rows in a release. */
@Embeddable
record ReleaseFamilyKey(
        long releaseId,
        String area,
        @Enumerated(EnumType.STRING) Flow flow,
        @Enumerated(EnumType.STRING) Brand brand,
        @Enumerated(EnumType.STRING) Enterprise enterprise,
        @Enumerated(EnumType.STRING) CustomsRegime regime,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) Unit unit) {

    SeriesFamily family() {
        return new SeriesFamily(area, flow, brand, enterprise, regime, measure, unit);
    }
}

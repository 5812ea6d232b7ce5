package io.waimao.observations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A family of series of which a release has rows. */
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

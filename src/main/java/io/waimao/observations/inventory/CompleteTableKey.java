package io.waimao.observations.inventory;

import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.TableScope;
import io.waimao.quantity.Unit;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The scope of a complete table and its source. */
@Embeddable
public record CompleteTableKey(
        String area,
        @Enumerated(EnumType.STRING) Flow flow,
        @Enumerated(EnumType.STRING) Brand brand,
        @Enumerated(EnumType.STRING) Enterprise enterprise,
        @Enumerated(EnumType.STRING) CustomsRegime regime,
        @Enumerated(EnumType.STRING) Measure measure,
        @Enumerated(EnumType.STRING) Unit unit,
        LocalDate periodStart,
        int periodMonths,
        String source) {

    public static CompleteTableKey of(TableScope scope, String source) {
        var family = scope.family();
        return new CompleteTableKey(
                family.area(),
                family.flow(),
                family.brand(),
                family.enterprise(),
                family.regime(),
                family.measure(),
                family.unit(),
                scope.period().start(),
                scope.period().months(),
                source);
    }

    public TableScope scope() {
        return new TableScope(new SeriesFamily(area, flow, brand, enterprise, regime, measure, unit), period());
    }

    public Period period() {
        return new Period(periodStart, periodMonths);
    }
}

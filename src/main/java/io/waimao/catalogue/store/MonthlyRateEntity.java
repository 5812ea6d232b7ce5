package io.waimao.catalogue.store;

import io.waimao.catalogue.MonthlyRate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** A row of monthly_exchange_rate. */
@Entity
@Table(name = "monthly_exchange_rate")
class MonthlyRateEntity {

    @Id
    LocalDate monthStart;

    BigDecimal cnyPerUsd;

    String source;

    MonthlyRate rate() {
        return new MonthlyRate(YearMonth.from(monthStart), cnyPerUsd, source);
    }

    static MonthlyRateEntity of(MonthlyRate rate) {
        var row = new MonthlyRateEntity();
        row.monthStart = rate.month().atDay(1);
        row.cnyPerUsd = rate.cnyPerUsd();
        row.source = rate.source();
        return row;
    }
}

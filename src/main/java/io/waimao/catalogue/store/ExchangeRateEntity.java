package io.waimao.catalogue.store;

import io.waimao.catalogue.ExchangeRate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A row of exchange_rate. */
@Entity
@Table(name = "exchange_rate")
class ExchangeRateEntity {

    @Id
    @Column(name = "rate_year")
    int year;

    BigDecimal cnyPerUsd;

    String source;

    ExchangeRate rate() {
        return new ExchangeRate(year, cnyPerUsd, source);
    }

    static ExchangeRateEntity of(ExchangeRate rate) {
        var row = new ExchangeRateEntity();
        row.year = rate.year();
        row.cnyPerUsd = rate.cnyPerUsd();
        row.source = rate.source();
        return row;
    }
}

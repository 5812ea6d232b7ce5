package io.waimao.ingestion.formats;

import io.waimao.catalogue.ExchangeRate;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Frequency;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** exchange_rates.csv: the average price of a US dollar in each year. */
public record ExchangeRatesFile(Codes sources, Map<String, Long> seen) implements ItemFormat<ExchangeRate> {

    public ExchangeRatesFile(Codes sources) {
        this(sources, new HashMap<>());
    }

    @Override
    public Columns columns() {
        return Columns.of("year", "cny_per_usd", "source");
    }

    @Override
    public ExchangeRate read(Row row) {
        var period = row.period("year");
        var rate = row.optionalNumber("cny_per_usd");
        if (period.frequency() != Frequency.ANNUAL) {
            row.fault("year", "not a year");
        }
        if (rate == null || rate.signum() <= 0) {
            row.fault("cny_per_usd", "a positive number is required");
            rate = BigDecimal.ONE;
        }
        var year = period.start().getYear();
        if (!row.faulty()) {
            row.unique("year", String.valueOf(year), seen);
        }
        return new ExchangeRate(year, rate, row.code("source", sources));
    }
}

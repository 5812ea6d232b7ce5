package io.waimao.ingestion.formats;

import io.waimao.catalogue.MonthlyRate;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Frequency;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** exchange_rates_monthly.csv: the average price of a US dollar in each month. */
public record MonthlyRatesFile(Codes sources, Map<String, Long> seen) implements ItemFormat<MonthlyRate> {

    public MonthlyRatesFile(Codes sources) {
        this(sources, new HashMap<>());
    }

    @Override
    public Columns columns() {
        return Columns.of("month", "cny_per_usd", "source");
    }

    @Override
    public MonthlyRate read(Row row) {
        var period = row.period("month");
        var rate = row.optionalNumber("cny_per_usd");
        if (!row.faulty() && period.frequency() != Frequency.MONTHLY) {
            row.fault("month", "not a month; allowed: 2016-01");
        }
        if (rate == null || rate.signum() <= 0) {
            row.fault("cny_per_usd", "a positive number is required");
            rate = BigDecimal.ONE;
        }
        var month = YearMonth.from(period.start());
        if (!row.faulty()) {
            row.unique("month", month.toString(), seen);
        }
        return new MonthlyRate(month, rate, row.code("source", sources));
    }
}

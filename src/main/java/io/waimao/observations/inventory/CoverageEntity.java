package io.waimao.observations.inventory;

import io.waimao.observations.Period;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of coverage. */
@Entity
@Table(name = "coverage")
public class CoverageEntity {

    @EmbeddedId
    public CoverageKey key;

    public int figures;

    /** The number of them that a later publication has replaced. */
    public int replaced;

    public LocalDate firstStart;

    /** The length of the shortest period that starts first. */
    int firstMonths;

    public LocalDate lastEnd;

    /** The length of the longest period that ends last. */
    int lastMonths;

    public static CoverageEntity of(CoverageKey key) {
        var row = new CoverageEntity();
        row.key = key;
        row.firstStart = LocalDate.MAX;
        row.lastEnd = LocalDate.MIN;
        return row;
    }

    public void add(Period period) {
        var end = period.getEnd();
        figures++;
        if (period.start().isBefore(firstStart) || period.start().equals(firstStart) && period.months() < firstMonths) {
            firstStart = period.start();
            firstMonths = period.months();
        }
        if (end.isAfter(lastEnd) || end.equals(lastEnd) && period.months() > lastMonths) {
            lastEnd = end;
            lastMonths = period.months();
        }
    }
}

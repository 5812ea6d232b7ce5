package io.waimao.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A country's membership of a group.
 *
 * @param validFrom its first day; null where it is undated
 * @param validTo its last day; null where it goes on
 */
public record Membership(
        String groupCode,
        String memberCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}

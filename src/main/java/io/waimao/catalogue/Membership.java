package io.waimao.catalogue;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A country's membership of a group.
 *
 * @param validFrom its first day; null if undated
 * @param validTo its last day; null if it has not ended
 */
@RegisterForReflection
public record Membership(
        String groupCode,
        String memberCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}

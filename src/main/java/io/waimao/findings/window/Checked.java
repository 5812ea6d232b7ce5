package io.waimao.findings.window;

import io.waimao.observations.inventory.Coverage;
import java.time.LocalDate;
import java.util.List;

/**
 * The checked figures of an area: all of them or, if figures about countries and HS codes are too many, all others.
 * Details say little by themselves, and their sums are checked in any case.
 *
 * @param figures their number
 */
public record Checked(String area, int figures, LocalDate earliest, LocalDate latest, boolean details) {

    /** @param limit the largest number of figures about countries and HS codes */
    public static List<Checked> of(Coverage coverage, int limit) {
        var details = coverage.details();
        return coverage.byArea().stream()
                .map(area -> {
                    var count = details.getOrDefault(area.area(), 0);
                    var rest = count <= limit ? 0 : count;
                    return new Checked(
                            area.area(), area.observationCount() - rest, area.earliest(), area.latest(), rest == 0);
                })
                .toList();
    }
}

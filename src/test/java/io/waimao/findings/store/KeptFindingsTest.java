package io.waimao.findings.store;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.language.Text;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptFindingsTest {

    private static Finding finding(Severity severity, int year) {
        var figure =
                figure("EXPORT.W._T._T.VALUE.CNY", String.valueOf(year), "1", "2", "gd-2023", ObservationStatus.NORMAL);
        return Finding.of(
                FindingKind.SCALE_SLIP,
                severity,
                "CN-ZJ",
                Period.year(year),
                Text.EMPTY,
                figure.value(),
                figure.value(),
                List.of(figure));
    }

    @Test
    void manyWarningsDoNotKeepErrorsOutAndTheLastOneKeptStandsForTheRest() {
        var warnings = IntStream.range(2000, 2010)
                .mapToObj(year -> finding(Severity.WARNING, year))
                .toList();
        var error = finding(Severity.ERROR, 2010);
        var kept = new KeptFindings(3);
        var left = Stream.concat(warnings.stream(), Stream.of(error))
                .filter(kept::keep)
                .toList();
        assertEquals(Stream.concat(warnings.stream().limit(3), Stream.of(error)).toList(), left);
        assertEquals(Map.of(warnings.get(2).code(), 7), kept.leftOut());
    }
}

package io.waimao.ingestion.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.ingestion.csv.RejectedData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresOfFilesTest {

    @Test
    void aFigureInTwoFilesIsAFaultOfTheSecond() {
        var shipped = ReferenceFiles.shipped().contents();
        var rows = new String(shipped.get("observations.csv"), UTF_8)
                .lines()
                .limit(2)
                .toList();
        var twice = new LinkedHashMap<>(shipped);
        twice.put("press.csv", (rows.get(0) + "\n" + rows.get(1) + "\n").getBytes(UTF_8));
        var rejected =
                assertThrows(RejectedData.class, () -> ReferenceRows.read(new ReferenceFiles(Map.copyOf(twice))));
        assertEquals(
                "press.csv:2, TIME_PERIOD '2024': line 2 of observations.csv has the same figure: "
                        + "CN-ZJ.TRADE.W._T._T.VALUE.CNY:2024@zj-stats-2024",
                rejected.faults().get(0).toString());
    }
}

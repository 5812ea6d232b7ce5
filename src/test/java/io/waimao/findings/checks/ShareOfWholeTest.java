package io.waimao.findings.checks;

import static io.waimao.findings.window.Sample.figure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Sample;
import io.waimao.observations.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareOfWholeTest {

    /** 16.15 percent of 3,895 is 629.04, 16.25 percent of 3,905 is 634.56. */
    private static List<Finding> check(String lower, String upper) {
        return Sample.find(
                new ShareOfWhole(),
                figure("EXPORT.US._T._T.SHARE_OF_FLOW.PERCENT", "2024", "16.15", "16.25"),
                figure("EXPORT.W._T._T.VALUE.CNY", "2024", "3895", "3905"),
                figure("EXPORT.US._T._T.VALUE.CNY", "2024", lower, upper));
    }

    @Test
    void aPartThatIsNotItsShareIsFound() {
        var found = check("535", "545").get(0);
        assertEquals(FindingKind.SHARE_DIFFERS_FROM_PART, found.kind());
        assertEquals(Severity.ERROR, found.severity());
        assertEquals(
                "16.2% of CN-ZJ's exports in 2024 (CNY 3,900) make between CNY 629.04 and 634.56, not CN-ZJ's exports to US in 2024 (CNY 540).",
                found.message().en());
        assertEquals(
                "2024年CN-ZJ出口额（3900元）的16.2%为629.04至634.56元，与2024年CN-ZJ对US出口额（540元）不符。",
                found.message().zh());
    }

    @Test
    void roundingIsNoFault() {
        assertEquals(0, check("634.56", "645").size());
        assertEquals(1, check("634.57", "645").size());
    }

    @Test
    void aHundredTimesTooLittleIsASlip() {
        var found = check("6.25", "6.35").get(0);
        assertEquals(FindingKind.SCALE_SLIP, found.kind());
    }

    @Test
    void aShareInTheNationIsComparedWithTheNation() {
        // 15.25 percent of 25,445 is 3,880.4, 15.35 percent of 25,455 is 3,907.3
        assertEquals(0, ofNation("3907", "3915", "1355", "1365").size());
        assertEquals(1, ofNation("3908", "3915", "1355", "1365").size());
    }

    @Test
    void importsThatFitInThePlaceOfExportsLookSwapped() {
        var found = ofNation("1355", "1365", "3895", "3905").get(0);
        assertEquals(FindingKind.SWAPPED_FLOWS, found.kind());
    }

    private static List<Finding> ofNation(String lower, String upper, String importsLower, String importsUpper) {
        Observation[] figures = {
            figure("EXPORT.W._T._T.NATIONAL_SHARE.PERCENT", "2024", "15.25", "15.35"),
            figure("CN.EXPORT.W._T._T.VALUE.CNY", "2024", "25445", "25455"),
            figure("EXPORT.W._T._T.VALUE.CNY", "2024", lower, upper),
            figure("IMPORT.W._T._T.VALUE.CNY", "2024", importsLower, importsUpper)
        };
        return Sample.find(new ShareOfWhole(), figures);
    }
}

package io.waimao.findings.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.waimao.catalogue.Province;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.RevisedCases;
import io.waimao.findings.RevisionKey;
import io.waimao.language.Text;
import io.waimao.wording.Names;
import io.waimao.wording.Periods;
import java.util.Collection;
import java.util.List;

/**
 * The revisions of one source, flow and period in one finding, with their number and the largest of up to three areas.
 * Its area is the revisions' area, or the nation if they are of several.
 */
final class RevisionSummary {

    private static final int NAMED = 3;

    private static final String BASES_EN = "%s measures %d growth rates of %s in %s on bases that differ from earlier "
            + "published levels. The largest revision%s: %s";

    private static final String BASES_ZH = "%1$s有%2$d个%4$s%3$s增速所用的基数与此前公布的数值不同。修订幅度最大的%5$s：%6$s";

    private static final String TOTALS_EN =
            "%s has %d totals of %s in %s that earlier figures of their parts do not add "
                    + "up to, as later tables revise them. The largest difference%s: %s";

    private static final String TOTALS_ZH = "%1$s有%2$d个%4$s%3$s合计数与此前各部分之和不符，后来的表对各部分作了修订。相差最大的%5$s：%6$s";

    private RevisionSummary() {}

    static List<Finding> of(Collection<RevisedCases> cases) {
        return cases.stream().collect(groupingBy(each -> each.key().withArea(""))).values().stream()
                .map(RevisionSummary::summary)
                .toList();
    }

    private static Finding summary(List<RevisedCases> alike) {
        var key = alike.get(0).key();
        var largest =
                alike.stream().sorted(RevisedCases.LARGEST_FIRST).limit(NAMED).toList();
        return Finding.ofRevisions(
                alike.size() == 1 ? key : key.withArea(Province.NATION),
                message(key, alike.stream().mapToInt(RevisedCases::count).sum(), largest),
                largest.stream().flatMap(each -> each.observations().stream()).toList());
    }

    private static Text message(RevisionKey key, int count, List<RevisedCases> largest) {
        var messages = largest.stream().map(RevisedCases::message).toList();
        if (count == 1) {
            return messages.get(0);
        }
        var bases = key.kind() == FindingKind.BASE_REVISED;
        return Text.of(
                bases ? BASES_EN : TOTALS_EN,
                bases ? BASES_ZH : TOTALS_ZH,
                key.source(),
                count,
                Names.flow(key.flow()),
                Periods.of(key.toPeriod()),
                messages.size() == 1 ? new Text("", "一项") : new Text("s", "几项"),
                new Text(
                        messages.stream().map(Text::en).collect(joining(" ")),
                        messages.stream().map(Text::zh).collect(joining())));
    }
}

package io.waimao.findings.store;

import static java.util.stream.Collectors.groupingBy;

import io.waimao.catalogue.Province;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.RevisedCases;
import io.waimao.findings.RevisionKey;
import io.waimao.wording.Names;
import java.util.Collection;
import java.util.List;

/**
 * The revisions of one source, flow and period in one finding, with their number and the largest of up to three areas.
 * Its area is the revisions' area, or the nation if they are of several.
 */
final class RevisionSummary {

    private static final int NAMED = 3;

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

    private static String message(RevisionKey key, int count, List<RevisedCases> largest) {
        var messages = largest.stream().map(RevisedCases::message).toList();
        if (count == 1) {
            return messages.get(0);
        }
        var form = key.kind() == FindingKind.BASE_REVISED
                ? "%s measures %d growth rates of %s in %s on bases that differ from earlier published levels. The largest "
                        + "revision%s: %s"
                : "%s has %d totals of %s in %s that earlier figures of their parts do not add up to, as later tables revise them. "
                        + "The largest difference%s: %s";
        return form.formatted(
                key.source(),
                count,
                Names.flow(key.flow()).en(),
                key.toPeriod().describe(),
                messages.size() == 1 ? "" : "s",
                String.join(" ", messages));
    }
}

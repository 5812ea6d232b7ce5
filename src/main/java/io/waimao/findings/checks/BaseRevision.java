package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Revised;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import io.waimao.wording.Sentence;
import java.util.List;

/** Growth on its own base, x1 / (1 + g), that differs from the x0 of another publication: not an error. */
final class BaseRevision {

    private static final String EN =
            "%s show growth of %s over a base of %s, a revision of %s from the %s published before, over which "
                    + "growth would be %s";

    private static final String ZH = "%1$s同比增速为%2$s，所用基数为%3$s，较此前公布的%5$s修订了%4$s；按此前公布的基数计算，增速应为%6$s";

    private BaseRevision() {}

    /** @param before positive, and different from the base of the growth */
    static Finding of(Observation growth, Observation before, Observation now, Window window) {
        var published = before.value().quantity();
        var base = Growth.levelBefore(now.value().quantity(), growth.value().quantity());
        var revision = Growth.between(published, base);
        return Finding.ofRevision(
                FindingKind.BASE_REVISED,
                growth.period(),
                Sentence.of(Text.of(
                        EN,
                        ZH,
                        window.names().of(now),
                        Amount.precise(growth.value()),
                        Amount.precise(base, now.key().unit()),
                        Amount.bounds(revision, Unit.PERCENT),
                        Amount.precise(before.value()),
                        Amount.bounds(Growth.between(published, now.value().quantity()), Unit.PERCENT))),
                Revised.by(growth, revision.interval()),
                List.of(growth, now, before));
    }
}

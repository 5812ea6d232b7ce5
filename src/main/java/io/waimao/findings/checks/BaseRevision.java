package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Revised;
import io.waimao.findings.window.Window;
import io.waimao.observations.Observation;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import io.waimao.wording.Sentence;
import java.util.List;

/** Growth on its own base, x1 / (1 + g), that differs from the x0 of another publication: not an error. */
final class BaseRevision {

    private BaseRevision() {}

    /** @param before positive, and different from the base of the growth */
    static Finding of(Observation growth, Observation before, Observation now, Window window) {
        var published = before.value().quantity();
        var base = Growth.levelBefore(now.value().quantity(), growth.value().quantity());
        var revision = Growth.between(published, base);
        var sentence =
                "%s show growth of %s over a base of %s, a revision of %s from the %s published before, over which "
                        + "growth would be %s";
        return Finding.ofRevision(
                FindingKind.BASE_REVISED,
                growth.period(),
                Sentence.of(sentence.formatted(
                        window.names().of(now).en(),
                        Amount.precise(growth.value()).en(),
                        Amount.precise(base, now.key().unit()).en(),
                        Amount.bounds(revision, Unit.PERCENT).en(),
                        Amount.precise(before.value()).en(),
                        Amount.bounds(Growth.between(published, now.value().quantity()), Unit.PERCENT)
                                .en())),
                Revised.by(growth, revision.interval()),
                List.of(growth, now, before));
    }
}

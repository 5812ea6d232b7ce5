package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part is at most as large as its whole: x ≤ X; no tolerance beyond the bounds. */
final class PartAndWhole {

    private PartAndWhole() {}

    static boolean holds(Observation part, Quantity whole) {
        return !whole.interval().endsBefore(part.value().interval());
    }

    static Optional<Finding> check(Observation part, Observation whole, Window window) {
        return holds(part, whole.value().quantity())
                ? Optional.empty()
                : Optional.of(finding(
                        part, whole.value().quantity(), window.names().of(whole), List.of(part, whole), window));
    }

    /** A finding about a share, whose whole is implicitly 100 percent. */
    static Finding ofShare(Observation share, Window window) {
        return finding(share, Quantity.exactly(100), Text.of("the whole (100%%)", "整体（100%%）"), List.of(share), window);
    }

    private static Finding finding(Observation part, Quantity whole, Text of, List<Observation> used, Window window) {
        var atMost = upTo(whole);
        return Finding.of(
                FindingKind.PART_EXCEEDS_WHOLE,
                Severity.contradiction(used, atMost.interval(), part.value().interval()),
                part.key().area(),
                part.period(),
                Sentence.of(Text.of(
                        "%s cannot be part of %s: it is larger",
                        "%s大于%s，不可能是其一部分", window.names().of(part), of)),
                BoundedValue.computed(atMost, part.key().unit()),
                part.value(),
                used);
    }

    /** The possible values of its parts. */
    static Quantity upTo(Quantity whole) {
        return new Quantity(
                null, Interval.closed(BigDecimal.ZERO, whole.interval().upper()));
    }
}

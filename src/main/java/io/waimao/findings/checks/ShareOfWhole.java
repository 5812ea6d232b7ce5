package io.waimao.findings.checks;

import static io.waimao.findings.checks.Intervals.isPositive;

import io.waimao.catalogue.Province;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.Share;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published share of the province's flow, or of the nation's, times that whole is the part: x = s X, in either
 * currency; no
 * tolerance beyond the bounds.
 */
final class ShareOfWhole implements Check {

    @Override
    public Stream<Finding> in(Window window) {
        return Stream.concat(window.subjects(Measure.SHARE_OF_FLOW), window.subjects(Measure.NATIONAL_SHARE))
                .flatMap(share -> Measure.VALUE.units().stream().flatMap(unit -> check(share, unit, window).stream()));
    }

    private static Optional<Finding> check(Observation share, Unit unit, Window window) {
        var key = share.key().with(Measure.VALUE, unit);
        var part = window.find(key, share.period());
        var whole = share.getMeasure() == Measure.NATIONAL_SHARE
                ? window.nation().find(key.withArea(Province.NATION), share.period())
                : window.find(key.wholeFlow(), share.period());
        return part.flatMap(x -> whole.flatMap(all -> check(share, x, all, window)));
    }

    private static Optional<Finding> check(Observation share, Observation part, Observation whole, Window window) {
        var expected = Share.part(share.value().quantity(), whole.value().quantity());
        var suspect = new Suspect(part, expected);
        return suspect.isWrong() ? Optional.of(finding(share, suspect, whole, window)) : Optional.empty();
    }

    private static Finding finding(Observation share, Suspect part, Observation whole, Window window) {
        var x = part.figure().value().quantity();
        var suspects = new ArrayList<>(List.of(part));
        if (isPositive(whole)) {
            suspects.add(new Suspect(share, Share.of(x, whole.value().quantity())));
        }
        if (isPositive(share)) {
            suspects.add(new Suspect(whole, x.dividedBy(share.value().quantity().ofPercent())));
        }
        var sentence = Text.of(
                "%s of %s make %s, not %s",
                "%2$s的%1$s为%3$s，与%4$s不符",
                Amount.precise(share.value()),
                window.names().of(whole),
                Amount.precise(part.expected(), whole.key().unit()),
                window.names().of(part.figure()));
        return new BrokenEquation(
                        FindingKind.SHARE_DIFFERS_FROM_PART, sentence, List.of(share, part.figure(), whole), suspects)
                .finding(window);
    }
}

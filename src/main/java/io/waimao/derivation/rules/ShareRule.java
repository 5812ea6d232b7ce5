package io.waimao.derivation.rules;

import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Share;
import io.waimao.quantity.Unit;
import java.util.List;

/** A part is its published share in the whole flow times that flow. */
final class ShareRule implements Rule {

    private static final Text FORMULA = Text.same("x = s X");

    @Override
    public List<Inference> inferences(FigureKey of) {
        var key = of.series();
        if (!appliesTo(key)) {
            return List.of();
        }
        var whole = of.with(key.wholeFlow());
        return List.of(new Inference(
                FORMULA,
                List.of(of.with(share(key))),
                List.of(whole),
                values -> Share.part(values.get(0), values.get(1))));
    }

    private static boolean appliesTo(SeriesKey key) {
        return key.measure() == Measure.VALUE && key.flow().hasShares() && !key.isWholeFlow();
    }

    private static SeriesKey share(SeriesKey key) {
        return key.with(Measure.SHARE_OF_FLOW, Unit.PERCENT);
    }

    @Override
    public List<SeriesKey> probes(SeriesKey of) {
        return appliesTo(of) ? List.of(share(of)) : List.of();
    }
}

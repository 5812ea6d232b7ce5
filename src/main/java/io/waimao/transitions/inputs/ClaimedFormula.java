package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Another formula over claimed figures. */
public record ClaimedFormula(Formula of) implements Formula {

    private static final Text NOT_OBSERVED =
            new Text("This is computed from claims, not from observations.", "由说法计算得出，并非观测数据。");

    @Override
    public Text needed(Subject subject) {
        return Text.of("claims about %s", "关于以下数据的说法：%s", of.needed(subject));
    }

    @Override
    public List<SeriesKey> series(Subject subject) {
        return of.series(subject);
    }

    @Override
    public List<SeriesKey> others(Subject subject) {
        return of.others(subject);
    }

    @Override
    public List<SeriesKey> ofAllProvinces(Subject subject) {
        return of.ofAllProvinces(subject);
    }

    @Override
    public List<Period> periods(Subject subject) {
        return of.periods(subject);
    }

    @Override
    public Optional<Result> at(Subject subject, Period period) {
        return of.at(subject, period).map(ClaimedFormula::claimed);
    }

    private static Result claimed(Result result) {
        return result.with(
                figure -> Text.of(
                        "Claims imply that %s",
                        "据说法推算，%s", uncapitalized(result.interpretation().apply(figure))),
                NOT_OBSERVED);
    }

    private static Text uncapitalized(Text text) {
        return new Text(
                text.en().substring(0, 1).toLowerCase(Locale.ROOT) + text.en().substring(1), text.zh());
    }
}

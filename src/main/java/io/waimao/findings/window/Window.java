package io.waimao.findings.window;

import io.waimao.catalogue.ExchangeRate;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.wording.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of one province, and everything else that a check looks up.
 *
 * @param subjects the current figures of the span, which findings of this window may be about
 * @param nation the nation's figures
 * @param provinces the totals of all provinces if the nation is checked; otherwise empty
 */
public record Window(
        String area,
        Span span,
        FigureIndex figures,
        List<Observation> subjects,
        FigureIndex nation,
        List<Observation> provinces,
        Structure structure,
        Map<Integer, ExchangeRate> rates,
        Names names) {

    Window(
            String area,
            Span span,
            FigureIndex figures,
            FigureIndex nation,
            List<Observation> provinces,
            Structure structure,
            Map<Integer, ExchangeRate> rates,
            Names names) {
        this(
                area,
                span,
                figures,
                figures.all().filter(figure -> span.has(figure.period())).toList(),
                nation,
                provinces,
                structure,
                rates,
                names);
    }

    public Stream<Observation> subjects(Measure measure) {
        return subjects.stream().filter(figure -> figure.getMeasure() == measure);
    }

    public Optional<Observation> find(SeriesKey key, Period period) {
        return figures.find(key, period);
    }

    /** The opposite flow: imports for exports, exports for imports. */
    public Optional<Observation> opposite(Observation figure) {
        return switch (figure.getFlow()) {
            case EXPORT -> find(figure.key().withFlow(Flow.IMPORT), figure.period());
            case IMPORT -> find(figure.key().withFlow(Flow.EXPORT), figure.period());
            default -> Optional.empty();
        };
    }
}

package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.SeriesKey;
import io.waimao.wording.Names;
import io.waimao.wording.Sentence;
import java.util.List;

/** A flow and disjoint parts of it, by market or by sector. */
public record Division(SeriesKey whole, List<SeriesKey> parts) {

    public Division {
        parts = List.copyOf(parts);
    }

    public static Division byMarket(SeriesKey whole, List<String> markets) {
        return new Division(whole, markets.stream().map(whole::withMarket).toList());
    }

    public static Division bySector(SeriesKey whole, List<String> sectors) {
        return new Division(whole, sectors.stream().map(whole::withSector).toList());
    }

    public Division withArea(String area) {
        return new Division(
                whole.withArea(area),
                parts.stream().map(part -> part.withArea(area)).toList());
    }

    /** The code of a part: of its market or of its sector. */
    public String code(SeriesKey part) {
        return part.market().equals(whole.market()) ? part.sector() : part.market();
    }

    /** The exports of all parts in words, for example exports to ASEAN and Africa together. */
    public Text partsInWords(Names names) {
        var isByMarket = !parts.get(0).market().equals(whole.market());
        var list = Sentence.list(parts.stream()
                .map(part -> isByMarket ? names.market(part.market()) : names.sector(part.sector()))
                .toList());
        return isByMarket
                ? Text.of("exports to %s together", "对%s出口合计", list)
                : Text.of("exports of %s together", "%s出口合计", list);
    }

    public String codes() {
        return String.join(", ", parts.stream().map(this::code).toList());
    }

    /** The series from which the share of each part is known: shares, or levels of what is not of a whole flow. */
    public List<SeriesKey> series() {
        return whole.isWholeFlow() ? parts.stream().map(Subject::share).toList() : parts;
    }
}

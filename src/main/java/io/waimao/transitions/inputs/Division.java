package io.waimao.transitions.inputs;

import io.waimao.observations.SeriesKey;
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

    public String codes() {
        return String.join(", ", parts.stream().map(this::code).toList());
    }

    /** The series from which the share of each part is known: shares, or levels of what is not of a whole flow. */
    public List<SeriesKey> series() {
        return whole.isWholeFlow() ? parts.stream().map(Subject::share).toList() : parts;
    }
}

package io.waimao.derivation.reference;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A ranking.
 *
 * @param places the figures in their order
 * @param unknown the codes without a figure
 */
record Ranked(List<PlaceOf> places, List<String> unknown) {

    /** @param from the best possible rank, to the worst */
    record PlaceOf(String code, int from, int to, Known figure) {}

    static Ranked of(Question.OfRanking question, Reference.Day day, Codes codes) {
        var known = new ArrayList<PlaceOf>();
        var unknown = new ArrayList<String>();
        for (var code : codes(question, codes).stream().sorted().toList()) {
            day.figure(new Place(key(question, code), question.period()))
                    .filter(Ranked::hasPlace)
                    .ifPresentOrElse(figure -> known.add(new PlaceOf(code, 0, 0, figure)), () -> unknown.add(code));
        }
        Comparator<PlaceOf> byPlace =
                comparing(place -> Numbers.place(place.figure().value()));
        known.sort((question.ascending() ? byPlace : byPlace.reversed()).thenComparing(PlaceOf::code));
        return new Ranked(
                known.stream()
                        .map(place -> ranked(place, known, question.ascending()))
                        .toList(),
                unknown);
    }

    private static Collection<String> codes(Question.OfRanking question, Codes codes) {
        return switch (question.by()) {
            case "PROVINCE" -> codes.provinces();
            case "SECTOR" -> codes.children(question.key().sector());
            default ->
                question.groups()
                        ? codes.groups()
                        : codes.members(question.key().market(), question.period());
        };
    }

    private static Key key(Question.OfRanking question, String code) {
        return switch (question.by()) {
            case "PROVINCE" -> question.key().withArea(code);
            case "SECTOR" -> question.key().withSector(code);
            default -> question.key().withMarket(code);
        };
    }

    /** A figure that is not quantified has none. */
    private static boolean hasPlace(Known figure) {
        var interval = figure.value().interval();
        return interval.lower() != null || interval.upper() != null;
    }

    /** How many of the others must be, and may be, before it. */
    private static PlaceOf ranked(PlaceOf place, List<PlaceOf> all, boolean ascending) {
        var own = place.figure().value().interval();
        var surely = 0;
        var maybe = 0;
        for (var other : all) {
            var its = other.figure().value().interval();
            var before = ascending ? its.endsBefore(own) : own.endsBefore(its);
            var after = ascending ? own.endsBefore(its) : its.endsBefore(own);
            surely += before ? 1 : 0;
            maybe += after || other == place ? 0 : 1;
        }
        return new PlaceOf(place.code(), 1 + surely, 1 + maybe, place.figure());
    }
}

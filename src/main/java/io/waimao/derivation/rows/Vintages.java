package io.waimao.derivation.rows;

import io.waimao.observations.CurrentPublication;
import io.waimao.observations.CurrentPublication.Choice;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Publication;
import io.waimao.observations.vintages.Vintage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The publications of a figure in order, each with the figure that was current before and after it. */
public final class Vintages {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Publication::of);

    private final Publications publications;
    private final FigureKey figure;
    private final List<Observation> all;

    private Vintages(Publications publications, FigureKey figure, List<Observation> all) {
        this.publications = publications;
        this.figure = figure;
        this.all = all;
    }

    /** @param asOf the last day of publication; null for all */
    public static List<Vintage> of(Publications publications, FigureKey figure, @Nullable LocalDate asOf) {
        if (!publications.mayHave(figure.series())) {
            return List.of();
        }
        var all = publications.rows().at(figure).stream()
                .filter(row ->
                        !row.isDerived() && (asOf == null || !row.knownFrom().isAfter(asOf)))
                .sorted(ORDER)
                .toList();
        return new Vintages(publications, figure, all).list();
    }

    private List<Vintage> list() {
        var vintages = new ArrayList<Vintage>();
        for (int i = 0; i < all.size(); i++) {
            var publication = all.get(i);
            vintages.add(Vintage.of(publication, i == 0, before(publication), after(publication)));
        }
        return vintages;
    }

    /** A complete table of the day replaces an earlier one only with its own publication. */
    private Optional<Observation> before(Observation publication) {
        var day = publication.knownFrom();
        var counting = new ArrayList<>(publications.asOf(day.minusDays(1)).at(figure));
        publications.asOf(day).at(figure).stream()
                .filter(row -> row.knownFrom().equals(day) && ORDER.compare(row, publication) < 0)
                .forEach(counting::add);
        return current(counting);
    }

    private Optional<Observation> after(Observation publication) {
        return current(publications.asOf(publication.knownFrom()).at(figure).stream()
                .filter(row -> ORDER.compare(row, publication) <= 0)
                .toList());
    }

    private static Optional<Observation> current(List<Observation> counting) {
        return CurrentPublication.of(counting).map(Choice::current);
    }
}

package io.waimao.observations.store;

import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.isNot;
import static java.util.stream.Collectors.groupingBy;

import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.observations.TableScope;
import io.waimao.observations.rows.Indexes;
import io.waimao.paging.Condition;
import io.waimao.paging.Listing;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads all publications of tables figure by figure, one sector at a time. */
final class TableRows {

    private static final Listing<ObservationEntity, StoredPublication> LISTING = new Listing<>(
            ObservationEntity.class,
            StoredPublication.class,
            List.of(
                    "id",
                    "detail",
                    "series",
                    "periodStart",
                    "periodMonths",
                    "lower",
                    "upper",
                    "qualifier",
                    "source",
                    "knownFrom",
                    "currentFrom",
                    "knownUntil"),
            "id");

    /** A unit of reading, side by side in an index. */
    record Slice(String area, Flow flow, Period period) {

        static Slice of(TableScope scope) {
            return new Slice(scope.family().area(), scope.family().flow(), scope.period());
        }
    }

    private final EntityManager em;

    TableRows(EntityManager em) {
        this.em = em;
    }

    /** @param scopes the requested scopes of the slice */
    void each(Slice slice, Set<TableScope> scopes, BiConsumer<FigureKey, List<StoredPublication>> taker) {
        each(slice, false, scopes, taker);
        each(slice, true, scopes, taker);
    }

    private void each(
            Slice slice, boolean detail, Set<TableScope> scopes, BiConsumer<FigureKey, List<StoredPublication>> taker) {
        Condition<ObservationEntity> rows = Condition.of(
                is("area", slice.area()),
                is("detail", detail),
                is("flow", slice.flow()),
                is("periodEnd", slice.period().getEnd()),
                is("periodMonths", slice.period().months()),
                in("measure", CompleteTables.MEASURES),
                isNot("derived"));
        var ofSector = new ArrayList<StoredPublication>();
        try (var all = LISTING.stream(em, rows, "sector", Indexes.FETCHED, Indexes.BY_SLICE)) {
            all.filter(row -> scopes.contains(TableScope.of(row.figure()))).forEach(row -> {
                if (!ofSector.isEmpty() && !sector(ofSector.get(0)).equals(sector(row))) {
                    hand(ofSector, taker);
                }
                ofSector.add(row);
            });
        }
        hand(ofSector, taker);
    }

    private static String sector(StoredPublication row) {
        return row.figure().series().sector();
    }

    private static void hand(List<StoredPublication> ofSector, BiConsumer<FigureKey, List<StoredPublication>> taker) {
        ofSector.stream().collect(groupingBy(StoredPublication::figure)).forEach(taker);
        ofSector.clear();
    }
}

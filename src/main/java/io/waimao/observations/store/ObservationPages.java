package io.waimao.observations.store;

import static java.util.Map.entry;

import io.waimao.observations.Observation;
import io.waimao.observations.ObservationOrder;
import io.waimao.paging.MemoryListing;
import io.waimao.paging.MemoryListing.Attribute;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Pages of in-memory figures, in the same orders as {@link ObservationLists}. */
public final class ObservationPages {

    private static final MemoryListing<Observation> LISTING = new MemoryListing<>(
            Map.ofEntries(
                    entry("area", new Attribute<>(String.class, figure -> figure.key()
                            .area())),
                    entry("flow", new Attribute<>(String.class, figure -> figure.key()
                            .flow()
                            .name())),
                    entry("market", new Attribute<>(String.class, figure -> figure.key()
                            .market())),
                    entry("sector", new Attribute<>(String.class, figure -> figure.key()
                            .sector())),
                    entry("measure", new Attribute<>(String.class, figure -> figure.key()
                            .measure()
                            .name())),
                    entry("unit", new Attribute<>(String.class, figure -> figure.key()
                            .unit()
                            .name())),
                    entry("periodEnd", new Attribute<>(LocalDate.class, figure -> figure.period()
                            .getEnd())),
                    entry("figure", new Attribute<>(BigDecimal.class, figure -> figure.value()
                            .value())),
                    entry("knownFrom", new Attribute<>(LocalDate.class, Observation::knownFrom)),
                    entry("code", new Attribute<>(String.class, Observation::getCode))),
            "code");

    private ObservationPages() {}

    /** A page of the figures. */
    public static Page<Observation> page(
            Collection<Observation> figures, List<ObservationOrder> orderBy, PageRequest page) {
        return LISTING.page(figures, ObservationOrder.keys(orderBy), page);
    }
}

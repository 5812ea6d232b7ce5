package io.waimao.ingestion;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.ingestion.formats.comtrade.ComtradePartners;
import java.util.TreeSet;

/** The areas outside ISO 3166-1 that figures bring into the catalogue. */
final class NewAreas {

    private final Catalogue catalogue;
    private final CatalogueStore store;
    private final ComtradePartners partners;
    private final long release;
    private final TreeSet<String> codes = new TreeSet<>();

    NewAreas(Catalogue catalogue, CatalogueStore store, ComtradePartners partners, long release) {
        this.catalogue = catalogue;
        this.store = store;
        this.partners = partners;
        this.release = release;
    }

    /** A figure is of this market. */
    void see(String market) {
        if (Market.isAreaCode(market) && catalogue.findMarket(market).isEmpty()) {
            codes.add(market);
        }
    }

    void store() {
        if (!codes.isEmpty()) {
            store.addAreas(codes.stream().map(partners::area).toList(), release);
        }
    }
}

package io.waimao.ingestion;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.ingestion.formats.Nomenclature;
import java.util.Map;
import java.util.TreeSet;

/** The HS codes that figures bring into the catalogue, with the codes above them. */
final class NewProducts {

    private final Catalogue catalogue;
    private final CatalogueStore store;
    private final long release;
    private final TreeSet<String> codes = new TreeSet<>();
    private String last = "";

    NewProducts(Catalogue catalogue, CatalogueStore store, long release) {
        this.catalogue = catalogue;
        this.store = store;
        this.release = release;
    }

    /** A figure is of this sector. */
    void see(String sector) {
        if (sector.equals(last) || catalogue.findSector(sector).isPresent()) {
            return;
        }
        last = sector;
        for (int end = sector.length(); end >= Nomenclature.STEP; end -= Nomenclature.STEP) {
            var code = sector.substring(0, end);
            if (catalogue.findSector(code).isPresent() || !codes.add(code)) {
                return;
            }
        }
    }

    /** @param chinese the names that the file has */
    void store(Map<String, String> chinese) {
        if (!codes.isEmpty()) {
            store.add(new Nomenclature(catalogue).sectors(codes, chinese), release);
        }
    }
}

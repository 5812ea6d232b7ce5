package io.waimao.observations;

import io.waimao.catalogue.Catalogue;
import java.util.Set;

/**
 * Tells which figures are detail: those about a country and an HS code, which is what a table of customs has by the million.
 *
 * @param countries the codes of all countries
 * @param hsCodes those of all HS chapters, headings and subheadings
 */
record Details(Set<String> countries, Set<String> hsCodes) {

    static Details of(Catalogue catalogue) {
        return new Details(catalogue.countryCodes(), catalogue.hsCodes());
    }

    boolean has(SeriesKey key) {
        return countries.contains(key.market()) && hsCodes.contains(key.sector());
    }
}

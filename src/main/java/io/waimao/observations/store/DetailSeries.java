package io.waimao.observations.store;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.observations.SeriesKey;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures are detail, about both a country and an HS code: customs tables have millions of them.
 *
 * @param countries the codes of all countries
 * @param hsCodes the codes of all HS chapters, headings and subheadings
 */
record DetailSeries(Set<String> countries, Set<String> hsCodes) {

    static DetailSeries of(Catalogue catalogue) {
        return new DetailSeries(catalogue.countryCodes(), catalogue.hsCodes());
    }

    /** Every sector whose code is a number is an HS code, even one that the catalogue is about to get. */
    boolean has(SeriesKey key) {
        return has(key.market(), key.sector());
    }

    boolean has(String market, String sector) {
        return (countries.contains(market) || Market.isAreaCode(market)) && Character.isDigit(sector.charAt(0));
    }

    /**
     * Whether figures of these markets and sectors are detail; null stands for any. Empty if some may be and others
     * not.
     */
    Optional<Boolean> have(@Nullable Collection<String> markets, @Nullable Collection<String> sectors) {
        if (isWithout(countries, markets) || isWithout(hsCodes, sectors)) {
            return Optional.of(false);
        }
        return isWithin(countries, markets) && isWithin(hsCodes, sectors) ? Optional.of(true) : Optional.empty();
    }

    private static boolean isWithout(Set<String> details, @Nullable Collection<String> codes) {
        return codes != null && codes.stream().noneMatch(details::contains);
    }

    private static boolean isWithin(Set<String> details, @Nullable Collection<String> codes) {
        return codes != null && details.containsAll(codes);
    }
}

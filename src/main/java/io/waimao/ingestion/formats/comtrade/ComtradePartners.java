package io.waimao.ingestion.formats.comtrade;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.CodeTable;
import io.waimao.paging.BadInput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The partners of UN Comtrade. Most have the M49 code of a country; the shipped table has the others, with the evidence
 * for each: countries with another number, areas not specified, partners of the past, and groups.
 */
public final class ComtradePartners {

    private static final String FILE = "comtrade_partners.csv";

    /**
     * A partner with a number that is not the M49 code of its country.
     *
     * @param lastYear the last year of a partner of the past; null if unknown
     */
    private record Partner(
            String number,
            MarketKind kind,
            String market,
            String nameEn,
            String nameZh,
            @Nullable Integer lastYear) {

        /** Whether the number stands for a present country by that year, if it is the M49 code of one. */
        boolean isOver(int year) {
            return lastYear != null && year > lastYear;
        }

        Market toMarket() {
            return new Market(
                    market,
                    kind,
                    null,
                    nameEn,
                    nameZh,
                    null,
                    "Partner %s of UN Comtrade.".formatted(number),
                    "联合国商品贸易统计数据库的伙伴%s。".formatted(number));
        }
    }

    private static final class Table implements ItemFormat<Partner> {

        @Override
        public Columns columns() {
            return Columns.of("code", "name_en", "name_zh", "kind", "market", "to_year")
                    .amongOthers();
        }

        @Override
        public Partner read(Row row) {
            var last = row.optionalNumber("to_year");
            return new Partner(
                    row.text("code", 3),
                    row.oneOf("kind", MarketKind.values()),
                    row.isEmpty("market") ? "" : row.text("market", 16),
                    row.text("name_en", 100),
                    row.text("name_zh", 100),
                    last == null ? null : last.intValue());
        }
    }

    private final Map<String, Partner> byNumber = new HashMap<>();
    private final Map<String, Partner> byMarket = new HashMap<>();

    private ComtradePartners() {}

    public static ComtradePartners shipped() {
        var partners = new ComtradePartners();
        CodeTable.each(FILE, new Table(), partners::add);
        return partners;
    }

    private void add(Partner partner) {
        byNumber.put(partner.number(), partner);
        if (Market.isAreaCode(partner.market())) {
            byMarket.put(partner.market(), partner);
        }
    }

    /** Whether it is the code of an area that the catalogue need not list. */
    public boolean admits(String market) {
        return byMarket.containsKey(market);
    }

    /** The entry of the catalogue for an area that is admitted. */
    public Market area(String market) {
        return Optional.ofNullable(byMarket.get(market)).map(Partner::toMarket).orElseThrow();
    }

    /**
     * The market of a partner in a year; empty for a group, whose members are partners themselves.
     *
     * @param countries the markets by M49 code, 0 for the world
     */
    String market(String number, int year, Map<String, String> countries) {
        var partner = byNumber.get(number);
        @Nullable String country = countries.get(number);
        if (partner != null && !(partner.isOver(year) && country != null)) {
            return partner.market();
        } else if (country == null) {
            throw new BadInput("unknown; allowed: the number of a partner in UN Comtrade, such as 842, or 0");
        }
        return country;
    }
}

package io.waimao.ingestion.formats.customs;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Row;
import io.waimao.ingestion.formats.ProductCodes;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields by which a query was made. A field that was not chosen means its total. */
final class CustomsFields {

    /** The digits of the longest code in the catalogue. */
    static final int LONGEST_CODE = 8;

    private static final int DIGITS = 10;
    private static final Period ANY = Period.year(2000);
    private static final Pattern MONTH = Pattern.compile("\\d{6}");

    private final CustomsCodes codes = CustomsCodes.shipped();
    private final ProductCodes nomenclature = ProductCodes.shipped();
    private final Codes sectors;
    private final @Nullable Period period;
    private final CellParser<String> products = new Meanings<>(this::product);
    private final CellParser<Period> months = new Meanings<>(CustomsFields::month);

    /** @param period of all rows; null if they have a month */
    CustomsFields(Codes sectors, @Nullable Period period) {
        this.sectors = sectors;
        this.period = period;
    }

    /** The market; empty for an area that is none. */
    String market(Row row) {
        return cell(row, CustomsColumn.PARTNER, Market.WORLD, codes::market);
    }

    CustomsSubject subject(Row row, String market) {
        return new CustomsSubject(
                cell(row, CustomsColumn.PLACE, "CN", codes::province),
                market,
                cell(row, CustomsColumn.COMMODITY, Sector.TOTAL, products),
                cell(row, CustomsColumn.REGIME, CustomsRegime.TOTAL, codes::regime),
                cell(row, CustomsColumn.ENTERPRISE, Enterprise.TOTAL, codes::enterprise),
                period == null ? cell(row, CustomsColumn.MONTH, ANY, months) : period,
                detail(row));
    }

    /** The value of a field, or the total of a field that was not chosen. */
    private static <T> T cell(Row row, CustomsColumn column, T total, CellParser<T> parser) {
        return row.has(column.title()) ? row.required(column.title(), total, parser) : total;
    }

    private static String detail(Row row) {
        return String.join(
                " ",
                row.textOf(CustomsColumn.COMMODITY.title()),
                row.textOf(CustomsColumn.PARTNER.title()),
                row.textOf(CustomsColumn.REGIME.title()),
                row.textOf(CustomsColumn.PLACE.title()),
                row.textOf(CustomsColumn.ENTERPRISE.title()));
    }

    /** Ten digits are eight with a division of the administration's own. */
    private String product(String text) {
        var digits = nomenclature
                .find(text, DIGITS)
                .orElseThrow(
                        () -> new BadInput("not a commodity code; allowed: 2, 4, 6, 8 or 10 digits, such as 85076000"));
        return sectors.known(digits.substring(0, Math.min(LONGEST_CODE, digits.length())));
    }

    private static Period month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new BadInput("not a month; allowed: 202501");
        }
        return CellParser.period(text.substring(0, 4) + "-" + text.substring(4));
    }
}

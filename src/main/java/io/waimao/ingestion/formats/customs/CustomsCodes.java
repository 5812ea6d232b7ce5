package io.waimao.ingestion.formats.customs;

import io.waimao.ingestion.formats.CodeTable;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.paging.BadInput;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The customs administration's codes. The tables are shipped as customs_*.csv; their column "evidence" says how each
 * code is
 * known.
 *
 * @param partners the market of each partner, by numeric code, old or new, and by three letters; empty for areas that
 * are
 *     no market
 * @param places the province of each place of registration
 * @param regimes the regime of each trade mode (two digits) and supervision mode (four)
 * @param enterprises the type of each kind of enterprise
 */
record CustomsCodes(
        Map<String, String> partners,
        Map<String, String> places,
        Map<String, CustomsRegime> regimes,
        Map<String, Enterprise> enterprises) {

    private static final String PARTNERS = "customs_partners.csv";

    /** The digits of a supervision mode. */
    private static final int SUPERVISION = 4;

    static CustomsCodes shipped() {
        var partners = new HashMap<>(CodeTable.read(PARTNERS, "alpha3", "market"));
        partners.putAll(CodeTable.read(PARTNERS, "code", "market"));
        return new CustomsCodes(
                partners,
                CodeTable.read("customs_places.csv", "code", "province"),
                meanings(CodeTable.read("customs_regimes.csv", "code", "regime"), CustomsRegime::valueOf),
                meanings(CodeTable.read("customs_enterprises.csv", "code", "enterprise"), Enterprise::valueOf));
    }

    private static <T> Map<String, T> meanings(Map<String, String> codes, Function<String, T> meaning) {
        var meanings = new HashMap<String, T>();
        codes.forEach((code, text) -> {
            if (!text.isEmpty()) {
                meanings.put(code, meaning.apply(text));
            }
        });
        return meanings;
    }

    /**
     * The market of a partner; empty for an area that is none. Spreadsheets drop no zeros here: all codes begin with 1
     * to 9.
     */
    String market(String code) {
        return of(partners, code, "a partner's code of the customs administration, such as 502 or USA");
    }

    String province(String code) {
        return of(places, code, "a code of registration places, such as 33");
    }

    /** Spreadsheets drop the zero that codes of supervision modes begin with. */
    CustomsRegime regime(String code) {
        var whole = code.length() == SUPERVISION - 1 ? "0" + code : code;
        return of(regimes, whole, "a trade mode that is part of the statistics, such as 10");
    }

    Enterprise enterprise(String code) {
        return of(enterprises, code, "a kind of enterprise, 1 to 9");
    }

    private static <T> T of(Map<String, T> codes, String code, String allowed) {
        @Nullable T meaning = codes.get(code);
        if (meaning == null) {
            throw new BadInput("unknown; allowed: " + allowed);
        }
        return meaning;
    }
}

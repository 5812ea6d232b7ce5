package io.waimao.catalogue.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationStyleTest {

    private static SourceDocument source(
            String code,
            String title,
            String publisher,
            DatePrecision precision,
            @Nullable String url,
            @Nullable LocalDate read,
            @Nullable String via) {
        return new SourceDocument(
                code,
                title,
                publisher,
                LocalDate.of(2025, 3, 20),
                precision,
                SourceKind.OFFICIAL,
                url,
                null,
                false,
                null,
                read,
                via,
                null);
    }

    private final SourceDocument plain = source(
            "zj-stats-2024",
            "2024年浙江省国民经济和社会发展统计公报",
            "浙江省统计局",
            DatePrecision.DAY,
            "https://tjj.zj.gov.cn/a_b?x=1%20&y=2",
            LocalDate.of(2025, 11, 2),
            null);

    private final SourceDocument odd = source(
            "a code{1},%",
            "Profit & loss: 5 % of $1 \"quoted\" {sic} C:\\x_y #1 ~ ^",
            "R&D <Inc.>",
            DatePrecision.MONTH,
            null,
            null,
            "a mirror_2");

    @Test
    void textNamesPublisherTitleDateAddressAndTheDayOfReading() {
        assertEquals(
                "浙江省统计局. 2024年浙江省国民经济和社会发展统计公报. 2025-03-20. https://tjj.zj.gov.cn/a_b?x=1%20&y=2 [2025-11-02].",
                CitationStyle.TEXT.of(plain));
    }

    @Test
    void textLeavesOutWhatIsNotKnown() {
        assertEquals(
                "R&D <Inc.>. Profit & loss: 5 % of $1 \"quoted\" {sic} C:\\x_y #1 ~ ^. 2025-03.",
                CitationStyle.TEXT.of(odd));
    }

    @Test
    void aTitleThatEndsASentenceGetsNoSecondStop() {
        var asked = source("c", "Where next?", "Caixin Inc.", DatePrecision.DAY, "https://a.cn/", null, null);
        assertEquals("Caixin Inc. Where next? 2025-03-20. https://a.cn/", CitationStyle.TEXT.of(asked));
    }

    @Test
    void bibtexHasAllFields() {
        assertEquals("""
                @misc{zj-stats-2024,
                  author = {{浙江省统计局}},
                  title = {{2024年浙江省国民经济和社会发展统计公报}},
                  year = {2025},
                  month = mar,
                  day = {20},
                  url = {https://tjj.zj.gov.cn/a_b?x=1%20&y=2},
                  urldate = {2025-11-02}
                }""", CitationStyle.BIBTEX.of(plain));
    }

    @Test
    void bibtexEscapesWhatHasAMeaningInLatex() {
        assertEquals("""
                @misc{a-code-1---,
                  author = {{R\\&D <Inc.>}},
                  title = {{Profit \\& loss: 5 \\% of \\$1 "quoted" \\textbraceleft{}sic\\textbraceright{} \
                C:\\textbackslash{}x\\_y \\#1 \\textasciitilde{} \\textasciicircum{}}},
                  year = {2025},
                  month = mar,
                  note = {via a mirror\\_2}
                }""", CitationStyle.BIBTEX.of(odd));
    }

    @Test
    void bracesOfABibtexEntryAreBalanced() {
        var entry = CitationStyle.BIBTEX.of(source("c", "}{", "{", DatePrecision.DAY, "https://a.cn/{}", null, null));
        assertEquals(
                entry.chars().filter(c -> c == '{').count(),
                entry.chars().filter(c -> c == '}').count());
    }

    @Test
    void cslIsAListOfOneItem() {
        assertEquals(
                "[{\"id\":\"zj-stats-2024\",\"type\":\"report\",\"title\":\"2024年浙江省国民经济和社会发展统计公报\","
                        + "\"author\":[{\"literal\":\"浙江省统计局\"}],\"publisher\":\"浙江省统计局\","
                        + "\"issued\":{\"date-parts\":[[2025,3,20]]},\"URL\":\"https://tjj.zj.gov.cn/a_b?x=1%20&y=2\","
                        + "\"accessed\":{\"date-parts\":[[2025,11,2]]}}]",
                CitationStyle.CSL_JSON.of(plain));
    }

    @Test
    void cslEscapesQuotesAndBackslashesAndKeepsTheMonthAlone() {
        var item = new JsonArray(CitationStyle.CSL_JSON.of(odd)).getJsonObject(0);
        assertEquals(odd.title(), item.getString("title"));
        assertEquals("{\"date-parts\":[[2025,3]]}", item.getJsonObject("issued").encode());
        assertEquals("via a mirror_2", item.getString("note"));
    }
}

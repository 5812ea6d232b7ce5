package io.waimao.ingestion.formats.customs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomsHeaderTest {

    private static final SourceDocument SOURCE = new SourceDocument(
            "query",
            "Query",
            "Customs",
            LocalDate.of(2026, 1, 5),
            DatePrecision.DAY,
            SourceKind.OFFICIAL,
            null,
            null,
            false,
            null,
            null,
            null,
            null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Domestic origin/destination code",
                "Place of origin code",
                "Origin or destination",
                "境内目的地/货源地编码",
                "货源地名称"
            })
    void aTableByPlaceOfOriginOrDestinationIsRefusedInBothLanguages(String column) {
        assertTrue(refused("Commodity code", column, "US dollar").contains("by place of registration (注册地)"));
    }

    /** Else all rows would be taken for the total of the field. */
    @ParameterizedTest
    @CsvSource({
        "商品名称, 商品名称, 商品编码",
        "贸易伙伴名称, 贸易伙伴名称, 贸易伙伴编码",
        "贸易方式名称, 贸易方式名称, 贸易方式编码",
        "收发货人注册地名称, 注册地名称, 注册地编码",
        "Enterprise type, 企业性质名称, 企业性质编码",
    })
    void aFieldWithNamesButWithoutCodesIsRefused(String column, String name, String code) {
        assertEquals(
                "the file has the column %s without %s; rows are read by code, not by name".formatted(name, code),
                refused(column, "美元"));
    }

    @Test
    void columnsHaveTheirChineseNamesWhateverTheLanguage() {
        assertEquals(List.of("商品编码", "贸易伙伴编码", "颜色", "美元"), titles("Commodity code", "贸易伙伴编码", "颜色", "US dollar"));
    }

    @ParameterizedTest
    @CsvSource({"10, GENERAL", "0110, GENERAL", "110, GENERAL"})
    void aSupervisionModeMayLackItsZero(String code, CustomsRegime regime) {
        assertEquals(regime, CustomsCodes.shipped().regime(code));
    }

    private static String refused(String... header) {
        return String.valueOf(assertThrows(BadInput.class, () -> titles(header)).getMessage());
    }

    private static List<String> titles(String... header) {
        var file = new CustomsFile(KnownCodes.none(), SOURCE, Flow.EXPORT, Period.year(2024));
        return file.names(List.of(List.of(header)));
    }
}

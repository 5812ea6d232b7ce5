package io.waimao.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.Pages;
import io.waimao.http.Http;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field that takes a language, of one object, in both. */
@QuarkusTest
class LanguagesTest {

    /** Type and field | selection, with the field after @ | English | Chinese */
    private static final String TEXTS = """
            Province.name | province(code: "CN-ZJ") { @name } | Zhejiang | 浙江
            Market.name | market(code: "US") { @name } | United States | 美国
            Market.description | market(code: "ASEAN") { @description } | Association of Southeast Asian Nations. Membership runs from each country's admission; source: ASEAN Secretariat. | 东南亚国家联盟。成员资格自各国加入之日起算；来源：东盟秘书处。
            Sector.name | sector(code: "NEW_THREE") { @name } | New three | 新三样
            Sector.description | sector(code: "PV") { @description } | Photovoltaic cells (854142) and modules or panels (854143); both codes are new in HS 2022. | 光伏电池（854142）和光伏组件（854143）；两个编码均为HS 2022新增。
            Partition.description | partitions { @description } | The four emerging regions that customs releases report side by side. | 海关发布中并列的四个新兴市场地区。
            Source.title | source(code: "gacc-country-2024-12") { @title } | Imports and exports by country or region, December 2024 (CNY) | 2024年12月进出口商品国别（地区）总值表（人民币值）
            Transition.name | transition(code: EMERGING_SECTORS) { @name } | Emerging sectors | 新兴产业
            Transition.from | transition(code: EMERGING_SECTORS) { @from } | traditional, labour-intensive industries | 传统劳动密集型产业
            Transition.to | transition(code: EMERGING_SECTORS) { @to } | emerging sectors: new energy vehicles, lithium batteries, photovoltaics | 新兴产业：新能源汽车、锂电池、光伏
            BoundedValue.text | province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, period: "2024") { value { @text } } } | CNY 3.9057 trillion | 3.9057万亿元
            Derivation.formula | province(code: "CN-ZJ") { figure(flow: BALANCE, measure: VALUE, period: "2024") { derivation { @formula } } } | balance = exports - imports | 差额 = 出口 - 进口
            BreakdownPart.reasons | province(code: "CN-SD") { breakdown(by: ENTERPRISE, flow: TRADE, period: "2022-01-01/P9M", codes: ["OTHER"]) { parts { @reasons } } } | growth: the value of January to September 2021 is unknown. | growth：2021年1至9月的数值未知。
            Assessment.summary | province(code: "CN-ZJ") { transitions { assessment { @summary } } } | 7 of 8 indicators can be computed; 0 of 5 claims are at least partly supported. | 8项指标中可计算7项；5条说法中，0条至少部分得到数据支持。
            Claim.statement | claim(code: "js-asean-2022") { @statement } | Jiangsu's trade with ASEAN was 830.14 billion yuan in 2022 | 2022年江苏对东盟进出口8301.4亿元
            ClaimCheck.explanation | claim(code: "js-asean-2022") { check { @explanation } } | Jiangsu's value of trade with ASEAN was CNY 830.14 billion in 2022, which lies inside the claimed CNY 830.14 billion. | 2022年江苏对东盟进出口额为8301.4亿元，与所称的“8301.4亿元”相符。
            CheckedClaim.explanation | checkClaims(claims: [{province: "CN-JS", flow: TRADE, measure: VALUE, market: "ASEAN", period: "2022", value: 830140000000}]) { @explanation } | Jiangsu's value of trade with ASEAN was CNY 830.14 billion in 2022, which lies inside the claimed CNY 830.14 billion. | 2022年江苏对东盟进出口额为8301.4亿元，与所称的“8301.4亿元”相符。
            Slip.explanation | checkClaims(claims: [{province: "CN-ZJ", flow: EXPORT, measure: VALUE, period: "2024", value: 39057000000000}]) { slip { @explanation } } | The claimed CNY 39.057 trillion is 10 times the measured CNY 3.9057 trillion; the likeliest slip is a power of ten. | 所称的“39.057万亿元”是实际数据3.9057万亿元的10倍，很可能是数量级写错了。
            Finding.message | finding(code: "CN-AH.2024-01-01/P9M.FLOWS_DIFFER_FROM_TRADE.f2153921aa70") { @message } | Anhui's exports in January to September 2024 (CNY 419.84618 billion) and imports (CNY 208.42 billion) make between CNY 628.2612 and 628.2712 billion, not Anhui's trade in January to September 2024 (CNY 628.27129 billion). | 2024年1至9月安徽出口额（4198.4618亿元）与进口额（2084.2亿元）合计6282.612亿至6282.712亿元，与2024年1至9月安徽进出口额（6282.7129亿元）不符。
            Indicator.name | province(code: "CN-ZJ") { indicator(code: GRUBEL_LLOYD, period: "2024") { @name } } | Intra-industry trade (Grubel-Lloyd) | 产业内贸易指数（格鲁贝尔-劳埃德）
            Indicator.formula | province(code: "CN-ZJ") { indicator(code: EMERGING_MARKETS_SHARE_CHANGE) { @formula } } | s1 - s0, with x0 = x1 / (1 + g) | s1 - s0，其中x0 = x1 / (1 + g)
            Indicator.reference | province(code: "CN-ZJ") { indicator(code: EMERGING_MARKETS_SHARE_CHANGE) { @reference } } | Difference of shares a year apart. | 相隔一年的占比之差。
            Indicator.interpretation | province(code: "CN-ZJ") { indicator(code: LARGEST_MARKET_SHARE) { @interpretation } } | The largest market reported, ASEAN, takes 14.0% of exports. | 已公布的最大市场东盟占出口的14.0%。
            Indicator.caveats | province(code: "CN-ZJ") { indicator(code: LARGEST_MARKET_SHARE) { @caveats } } | About 56.7% of exports are not broken down: a larger market may be among them. | 出口的约56.7%未细分，其中可能有更大的市场。
            IndicatorValue.interpretation | province(code: "CN-ZJ") { indicator(code: GRUBEL_LLOYD) { history(to: "2024", frequency: ANNUAL, from: "2024") { @interpretation } } } | Exports and imports in the other direction overlap by 0.51609, where 1 means that they are equal. | 出口与相应进口的重叠程度为0.51609（1表示二者相等）。
            IndicatorValue.caveats | province(code: "CN-ZJ") { indicator(code: GRUBEL_LLOYD) { history(to: "2024", frequency: ANNUAL, from: "2024") { @caveats } } } | Of a broad group of goods the index is higher than the mean of its parts. | 商品分类越粗，该指数越高于各细类的平均值。
            Gap.missing | province(code: "CN-ZJ") { indicatorGap(code: NORMALISED_BALANCE, period: "1990") { @missing } } | CN-ZJ.EXPORT.W._T._T.VALUE.CNY and imports, of one period | 同一时期的CN-ZJ.EXPORT.W._T._T.VALUE.CNY和进口
            Gap.reason | province(code: "CN-ZJ") { indicatorGap(code: NORMALISED_BALANCE, period: "1990") { @reason } } | The period does not have point figures for all of these. | 该时期不同时具备这些数据的具体数值。
            """;

    record Row(String field, String selection, String english, String chinese) {

        static Row of(String line) {
            var columns = line.split(" \\| ");
            return new Row(columns[0], columns[1], columns[2], columns[3]);
        }

        @Override
        public String toString() {
            return field;
        }
    }

    static Stream<Row> rows() {
        return TEXTS.lines().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTextIsThereInBothLanguages(Row row) {
        var both = row.selection().replaceFirst("@(\\w+)", "en: $1 default: $1(language: EN) zh: $1(language: ZH)");
        var answer = Http.post(Map.of("query", "{ " + both + " }")).json();
        assertNull(answer.getJsonArray("errors"), answer::encode);
        var texts = texts(answer.getJsonObject("data"));
        assertNotNull(texts);
        assertEquals(row.english(), first(texts.getValue("en")));
        assertEquals(row.english(), first(texts.getValue("default")));
        assertEquals(row.chinese(), first(texts.getValue("zh")));
    }

    /** The first object that has the texts. */
    private static @Nullable JsonObject texts(Object answer) {
        var value = first(answer);
        if (!(value instanceof JsonObject object)) {
            return null;
        }
        return object.containsKey("zh")
                ? object
                : texts(object.getValue(object.fieldNames().iterator().next()));
    }

    private static Object first(Object value) {
        return value instanceof JsonArray list ? first(list.getValue(0)) : value;
    }

    @Test
    void everyFieldThatTakesALanguageIsAmongThem() {
        var schema = new SchemaParser().parse(Pages.read(Path.of("src/test/resources/schema.graphql")));
        var fields = new TreeSet<String>();
        for (var type : schema.getTypes(ObjectTypeDefinition.class)) {
            for (var field : type.getFieldDefinitions()) {
                if (field.getInputValueDefinitions().stream()
                        .anyMatch(argument -> argument.getName().equals("language"))) {
                    fields.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(fields, new TreeSet<>(rows().map(Row::field).toList()));
    }
}

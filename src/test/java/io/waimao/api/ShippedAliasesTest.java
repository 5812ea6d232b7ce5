package io.waimao.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.waimao.catalogue.Alias;
import io.waimao.catalogue.Alias.Kind;
import io.waimao.catalogue.Aliases;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.http.Http;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names by which people look for provinces, markets and sectors. */
@QuarkusTest
class ShippedAliasesTest {

    private static final String SEARCH =
            "query ($text: String!) { search(text: $text) { ... on Province { code } ... on Market { code } ... on Sector { code } ... on Source { code } ... on Claim { code } } }";

    @Inject
    Aliases.Source source;

    @Inject
    Catalogue catalogue;

    private static List<String> found(String text) {
        var answer = Http.post(Map.of("query", SEARCH, "variables", Map.of("text", text)))
                .json();
        return answer.getJsonObject("data").getJsonArray("search").stream()
                .map(entry -> ((JsonObject) entry).getString("code"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "USA, US",
        "usa, US",
        "America, US",
        "美国, US",
        "Viet Nam, VN",
        "vietnam, VN",
        "VNM, VN",
        "越南, VN",
        "EU27, EU",
        "欧洲联盟, EU",
        "UK, GB",
        "Great Britain, GB",
        "Korea, KR",
        "Turkey, TR",
        "Russian Federation, RU",
        "阿联酋, AE",
        "Southeast Asia, SEASIA",
        "一带一路, BRI",
        "浙, CN-ZJ",
        "粤, CN-GD",
        "沪, CN-SH",
        "cn-zj, CN-ZJ",
        "zj, CN-ZJ",
        "Szechuan, CN-SC",
        "lithium battery, LITHIUM_BATTERY",
        "Lithium_Battery, LITHIUM_BATTERY",
        "锂离子电池, LITHIUM_BATTERY",
        "electric cars, NEV",
        "solar panels, PV",
        "labor-intensive goods, LABOUR_INTENSIVE",
        "shoes, FOOTWEAR",
    })
    void theFirstThatIsFoundIsTheOneThatIsMeant(String text, String code) {
        assertEquals(code, found(text).get(0));
    }

    @Test
    void nothingIsFoundTwice() {
        for (var text : List.of("USA", "United States", "浙", "lithium", "EU")) {
            var codes = found(text);
            assertEquals(codes.stream().distinct().toList(), codes);
        }
    }

    @Test
    void allProvincesHaveTheirOneCharacterAbbreviation() {
        var provinces = source.read().stream()
                .filter(alias -> alias.kind() == Kind.PROVINCE && !alias.code().equals("CN"))
                .toList();
        assertEquals(31, provinces.size());
        provinces.forEach(province ->
                assertTrue(province.names().stream().anyMatch(name -> name.length() == 1), province::toString));
    }

    @Test
    void provincesAreKnownByTheirLettersAlone() {
        source.read().stream()
                .filter(alias -> alias.kind() == Kind.PROVINCE && !alias.code().equals("CN"))
                .forEach(alias -> assertEquals("CN-" + alias.codes().get(0), alias.code()));
    }

    @Test
    void allCountriesHaveTheirCodeOfThreeLetters() {
        var codes = source.read().stream()
                .filter(alias -> alias.kind() == Kind.MARKET)
                .collect(toMap(Alias::code, Alias::codes));
        catalogue.listMarkets().stream()
                .filter(market -> market.kind() == MarketKind.COUNTRY)
                .map(Market::code)
                .forEach(code -> assertEquals(
                        new Locale("", code).getISO3Country(),
                        codes.getOrDefault(code, List.of("")).get(0)));
    }

    @Test
    void anAliasStandsForOneEntryThatExists() {
        for (var kind : Kind.values()) {
            var meanings = source.read().stream()
                    .filter(alias -> alias.kind() == kind)
                    .flatMap(alias -> Stream.concat(alias.codes().stream(), alias.names().stream())
                            .map(term -> Map.entry(term.toLowerCase(Locale.ROOT), alias.code())))
                    .collect(groupingBy(Map.Entry::getKey));
            meanings.forEach((term, entries) -> assertEquals(1, entries.size(), term));
            meanings.values()
                    .forEach(entries ->
                            assertTrue(known(kind).contains(entries.get(0).getValue())));
        }
    }

    @Test
    void noOtherCodeIsThePublicCodeOfSomethingElse() {
        var taken = new ArrayList<String>();
        source.read().forEach(alias -> alias.codes().stream()
                .filter(known(alias.kind())::contains)
                .forEach(taken::add));
        assertEquals(List.of(), taken);
    }

    private List<String> known(Kind kind) {
        return switch (kind) {
            case PROVINCE -> catalogue.listAreaCodes();
            case MARKET -> catalogue.listMarketCodes();
            case SECTOR -> catalogue.listSectorCodes();
        };
    }
}

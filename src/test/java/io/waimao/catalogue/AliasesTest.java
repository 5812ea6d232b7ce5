package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.catalogue.Alias.Kind;
import io.waimao.paging.TextSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {

    private final Aliases aliases = new Aliases(() -> List.of(
            new Alias(Kind.MARKET, "US", List.of("USA"), List.of("America")),
            new Alias(Kind.MARKET, "GB", List.of("GBR", "UK"), List.of()),
            new Alias(Kind.PROVINCE, "CN-GD", List.of(), List.of("粤"))));

    @Test
    void aSearchMatchesOtherCodesAndNames() {
        assertEquals(List.of("US"), aliases.matching(Kind.MARKET, new TextSearch("usa")));
        assertEquals(List.of("US"), aliases.matching(Kind.MARKET, new TextSearch("america")));
        assertEquals(List.of("CN-GD"), aliases.matching(Kind.PROVINCE, new TextSearch("粤")));
        assertEquals(List.of(), aliases.matching(Kind.SECTOR, new TextSearch("粤")));
    }

    @Test
    void theTermsOfAnEntryBeginWithItsOwn() {
        var guangdong = new Province("CN-GD", AreaKind.PROVINCE, "440000", "Guangdong", "广东");
        assertEquals(List.of("CN-GD", "Guangdong", "广东", "粤"), aliases.searchTerms(guangdong));
    }
}

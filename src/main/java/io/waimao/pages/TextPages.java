package io.waimao.pages;

import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.pages.PageMaker.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The glossary and the page on method. */
@ApplicationScoped
public class TextPages {

    public static final String GLOSSARY = GlossaryMarkup.PATH;
    public static final String METHOD = MethodMarkup.PATH;

    private final Catalogue catalogue;
    private final PageMaker maker;
    private final Clock clock;

    TextPages(Catalogue catalogue, PageMaker maker, Clock clock) {
        this.catalogue = catalogue;
        this.maker = maker;
        this.clock = clock;
    }

    public Page glossary(PageLanguage language) {
        return maker.make(() -> new Draft(GlossaryMarkup.of(sectors(), groups(), language)));
    }

    public Page method(PageLanguage language) {
        return maker.make(() -> new Draft(MethodMarkup.of(language)));
    }

    /** Those with a name of their own, not the parts of HS. */
    private List<Sector> sectors() {
        return catalogue.listSectors().stream()
                .filter(sector -> sector.kind() == SectorKind.AGGREGATE)
                .toList();
    }

    private Map<Market, List<Market>> groups() {
        var today = LocalDate.now(clock);
        return catalogue.listMarkets().stream()
                .filter(market -> market.kind() == MarketKind.GROUP)
                .collect(toMap(
                        Function.identity(),
                        group -> catalogue.members(new MembershipQuery(group.code(), today)),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}

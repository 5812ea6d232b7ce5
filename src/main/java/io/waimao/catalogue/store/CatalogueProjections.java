package io.waimao.catalogue.store;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Membership;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.paging.Listing;
import java.util.List;

/** The tables of the catalogue, and the types of their rows. */
final class CatalogueProjections {

    static final Listing<ProvinceEntity, Province> PROVINCES = new Listing<>(
            ProvinceEntity.class, Province.class, List.of("code", "kind", "gb2260", "nameEn", "nameZh"), "code");

    static final Listing<MarketEntity, Market> MARKETS = new Listing<>(
            MarketEntity.class,
            Market.class,
            List.of("code", "kind", "m49", "nameEn", "nameZh", "standing", "description", "descriptionZh"),
            "code");

    static final Listing<SectorEntity, Sector> SECTORS = new Listing<>(
            SectorEntity.class,
            Sector.class,
            List.of("code", "kind", "parentCode", "nameEn", "nameZh", "hsPrefixes", "description", "descriptionZh"),
            "code");

    static final Listing<SourceEntity, SourceDocument> SOURCES = new Listing<>(
            SourceEntity.class,
            SourceDocument.class,
            List.of(
                    "code",
                    "title",
                    "publisher",
                    "publishedOn",
                    "publishedPrecision",
                    "kind",
                    "url",
                    "note",
                    "complete",
                    "licence",
                    "retrievedOn",
                    "via",
                    "titleZh"),
            "code");

    static final Listing<MembershipEntity, Membership> MEMBERSHIPS = new Listing<>(
            MembershipEntity.class,
            Membership.class,
            List.of("groupCode", "memberCode", "validFrom", "validTo"),
            "position");

    private CatalogueProjections() {}
}

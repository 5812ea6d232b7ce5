package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** A counterpart area: a country, a group of countries, or the world. */
@DefaultNonNull
@Description("A counterpart area (SDMX COUNTERPART_AREA): a country, a group of countries, or the world.")
public record Market(
        @Description("ISO 3166-1 alpha-2 code of a country, a short name of a group (ASEAN, EU, ...), W for the "
                + "world, or UN_ with the number of UN Comtrade for an area outside ISO 3166-1.")
        String code,

        @Description("Country, group, world, or an area outside ISO 3166-1.")
        MarketKind kind,

        @Description("UN M49 code, three digits. Null if M49 has none for the group.") @Nullable
        String m49,

        @Ignore String nameEn,
        @Ignore String nameZh,

        @Description("Traditional or emerging market. Null if neither.") @Nullable
        Standing standing,

        @Ignore @Nullable String description,
        @Ignore @Nullable String descriptionZh)
        implements Node, SearchResult, Named, Described {

    /** The code of the world. */
    public static final String WORLD = "W";

    private static final String AREA = "UN_";

    /** The code of an area outside ISO 3166-1. */
    public static String areaCode(String number) {
        return AREA + number;
    }

    /** Whether it is the code of an area outside ISO 3166-1, even one that the catalogue is about to get. */
    public static boolean isAreaCode(String code) {
        return code.startsWith(AREA);
    }

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Market", code);
    }

    @Override
    public List<String> searchTerms() {
        return List.of(code, nameEn, nameZh);
    }
}

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
        @Description("ISO 3166-1 alpha-2 code of a country, the name of a group (ASEAN, EU, ...), or W for the world.")
        String code,

        @Description("Whether it is a country, a group or the world.")
        MarketKind kind,

        @Description("UN M49 number, three digits; groups that M49 does not have are without.") @Nullable
        String m49,

        @Ignore String nameEn,
        @Ignore String nameZh,

        @Description("Whether it counts as a traditional or an emerging market; null where it is neither.") @Nullable
        Standing standing,

        @Description("What the group is, how its membership is dated, and the source of the definition.") @Nullable
        String description)
        implements Node, SearchResult, Named {

    /** The code of the world. */
    public static final String WORLD = "W";

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

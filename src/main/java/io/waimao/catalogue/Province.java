package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** A reference area: a provincial-level division of China, or the nation as its comparator. */
@DefaultNonNull
@Description("A reference area (SDMX REF_AREA): a provincial-level division of China, or the nation as comparator.")
public record Province(
        @Description("ISO 3166-2:CN code, such as CN-ZJ; CN is the nation.")
        String code,

        @Description("Whether it is a province or the nation.")
        AreaKind kind,

        @Description("Administrative division code of GB/T 2260, six digits; the nation has none.") @Nullable
        String gb2260,

        @Ignore String nameEn,
        @Ignore String nameZh)
        implements Node, SearchResult, Named {

    /** The code of the nation. */
    public static final String NATION = "CN";

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Province", code);
    }

    @Override
    public List<String> searchTerms() {
        return List.of(code, nameEn, nameZh);
    }
}

package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Aliases;
import io.waimao.catalogue.SearchResult;
import io.waimao.catalogue.Transition;
import io.waimao.catalogue.TransitionCode;
import io.waimao.catalogue.store.CatalogueLists;
import io.waimao.claims.Claims;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.paging.PageRequest;
import io.waimao.paging.TextSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Search over everything that has a name. */
@GraphQLApi
@DefaultNonNull
public class SearchApi {

    private final CatalogueLists catalogue;
    private final Aliases aliases;
    private final Claims claims;

    SearchApi(CatalogueLists catalogue, Aliases aliases, Claims claims) {
        this.catalogue = catalogue;
        this.aliases = aliases;
        this.claims = claims;
    }

    private static final int DEFAULT = 10;

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Searches names, codes and statements, and other usual names such as USA, 粤 or EVs, in English and "
            + "Chinese. Finds provinces, markets, sectors, sources, transitions and claims, best match first.")
    public List<@NonNull SearchResult> search(
            @Description("The text to find: 1 to 100 characters, case-insensitive.") @NonNull String text,
            @Nullable @Description("Maximum number of results: 0 to 100 (configurable). Default: 10.") Integer first) {
        var search = new TextSearch(text);
        var limit = PageRequest.limit("first", first, DEFAULT);
        var found = new ArrayList<SearchResult>(catalogue.search(search));
        found.addAll(claims.search(search));
        Arrays.stream(TransitionCode.values())
                .map(Transition::new)
                .filter(transition -> search.matches(transition.searchTerms()))
                .forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparing(aliases::searchTerms, search.byRelevance()))
                .limit(limit)
                .toList();
    }
}

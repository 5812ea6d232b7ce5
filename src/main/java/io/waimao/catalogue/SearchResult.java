package io.waimao.catalogue;

import io.smallrye.graphql.api.Union;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** Anything that a search finds. */
@Union
@Description("A search result.")
public interface SearchResult {

    /** The texts that a search looks at, the most telling first. */
    List<String> searchTerms();
}

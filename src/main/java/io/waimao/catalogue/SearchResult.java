package io.waimao.catalogue;

import io.smallrye.graphql.api.Union;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** An object that a search can find. */
@Union
@Description("A search result.")
public interface SearchResult {

    /** The searched texts, the most relevant first. */
    List<String> searchTerms();
}

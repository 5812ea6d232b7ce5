package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.language.Language;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** One of the four transitions. */
@DefaultNonNull
@Description("One of the four transitions of a province's foreign trade, from one state to another.")
public record Transition(@Description("The code.") TransitionCode code) implements Node, SearchResult {

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Transition", code.name());
    }

    @Override
    public List<String> searchTerms() {
        return List.of(
                code.name(Language.EN),
                code.name(Language.ZH),
                code.name(),
                code.from(Language.EN),
                code.from(Language.ZH),
                code.to(Language.EN),
                code.to(Language.ZH));
    }
}

package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Transition;
import io.waimao.catalogue.TransitionCode;
import io.waimao.engine.framework.InMemory;
import io.waimao.language.Language;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The four transitions, independent of a province. */
@GraphQLApi
@DefaultNonNull
public class TransitionApi {

    @Query
    @Description("The transition with this code.")
    public Transition transition(@Description("The code.") @NonNull TransitionCode code) {
        return new Transition(code);
    }

    @Query
    @Description("The four transitions.")
    public List<@NonNull Transition> transitions() {
        return Arrays.stream(TransitionCode.values()).map(Transition::new).toList();
    }

    @Description("The name.")
    @InMemory
    public String name(
            @Source Transition transition, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return transition.code().name(language);
    }

    @Description("The initial state.")
    @InMemory
    public String from(
            @Source Transition transition, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return transition.code().from(language);
    }

    @Description("The final state.")
    @InMemory
    public String to(
            @Source Transition transition, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return transition.code().to(language);
    }
}

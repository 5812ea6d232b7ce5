package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Node;
import io.waimao.catalogue.NodeId;
import io.waimao.catalogue.Transition;
import io.waimao.catalogue.TransitionCode;
import io.waimao.claims.Claims;
import io.waimao.derivation.Derivations;
import io.waimao.findings.store.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Look-up of any object by its id. */
@GraphQLApi
@DefaultNonNull
public class NodeApi {

    private final Catalogue catalogue;
    private final Claims claims;
    private final Findings findings;
    private final Derivations derivations;

    NodeApi(Catalogue catalogue, Claims claims, Findings findings, Derivations derivations) {
        this.catalogue = catalogue;
        this.claims = claims;
        this.findings = findings;
        this.derivations = derivations;
    }

    @Query
    @Nullable
    @Description("The object with this id, or null.")
    public Node node(@Id @Description(Node.ID) @NonNull String id) {
        return find(List.of(id)).get(id);
    }

    @Query
    @Description("The objects with these ids, in the same order; null for an unknown id.")
    public List<Node> nodes(
            @Id @Description("The ids, at most 100 (configurable).") @NonNull List<@NonNull String> ids) {
        var found = find(ids);
        var nodes = new ArrayList<Node>();
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    /** Takes one statement per type. */
    private Map<String, Node> find(List<String> ids) {
        var codes = new HashMap<String, Set<String>>();
        ids.forEach(id -> NodeId.parse(id)
                .ifPresent(node -> codes.computeIfAbsent(node.type(), type -> new LinkedHashSet<>())
                        .add(node.code())));
        var found = new HashMap<String, Node>();
        codes.forEach((type, wanted) -> load(type, wanted).forEach(node -> found.put(node.getId(), node)));
        return found;
    }

    private Iterable<? extends Node> load(String type, Set<String> codes) {
        return switch (type) {
            case "Province" -> catalogue.provinces(codes).values();
            case "Market" -> catalogue.markets(codes).values();
            case "Sector" -> catalogue.sectors(codes).values();
            case "Source" -> catalogue.sources(codes).values();
            case "Claim" -> claims.byCode(codes).values();
            case "Finding" -> findings.byCode(codes).values();
            case "Observation" -> derivations.byCode(codes).values();
            case "Transition" ->
                java.util.Arrays.stream(TransitionCode.values())
                        .filter(code -> codes.contains(code.name()))
                        .map(Transition::new)
                        .toList();
            default -> List.of();
        };
    }
}

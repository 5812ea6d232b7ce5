package io.waimao.derivation.hierarchy;

import io.waimao.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Holds the hierarchy of the catalogue, computed once for each of its states. */
@ApplicationScoped
public class Hierarchies {

    private final Catalogue catalogue;
    private volatile @Nullable Hierarchy held;

    Hierarchies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Hierarchy current() {
        var known = held;
        if (known == null || !known.isBuiltFrom(catalogue)) {
            known = new Hierarchy(catalogue);
            held = known;
        }
        return known;
    }
}

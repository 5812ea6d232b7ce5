package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import io.waimao.observations.Observation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A way in which wholes divide into parts: by market, sector, brand type or period.
 *
 * @param <C> what tells parts apart
 */
interface AdditiveDivision<C> {

    /** The figures that are parts or wholes. */
    Stream<Observation> figures(Window window);

    /** What a part has in common with its whole. */
    Object group(Observation figure);

    C code(Observation figure);

    /** What the part is a part of, whether or not there is a figure of it. */
    Collection<C> wholes(C part, Observation figure, Set<C> present, Window window);

    /** Sets of parts of the whole that share nothing. */
    List<List<C>> disjoint(C whole, Observation figure, Set<C> present, Window window);

    /** Whether parts that share nothing leave nothing over. */
    boolean complete(C whole, List<C> parts, Window window);

    /** The one that shares are shares of, and that therefore has 100 percent; nothing where it has no code. */
    Optional<C> all(Observation share);

    String name(C part, Window window);

    /** The difference as a revision, where parts that differ from their whole are none of its publication's own. */
    default Optional<Finding> revision(List<Observation> parts, Observation whole, Window window) {
        return Optional.empty();
    }
}

package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A division of wholes into parts: by market, sector, brand type or period.
 *
 * @param <C> the type of the parts' codes
 */
interface AdditiveDivision<C> {

    /** The figures that are parts or wholes. */
    Stream<Observation> figures(Window window);

    /** The attributes that a part shares with its whole. */
    Object group(Observation figure);

    C code(Observation figure);

    /** The wholes that contain the part, whether or not they have figures. */
    Collection<C> wholes(C part, Observation figure, Set<C> present, Window window);

    /** Sets of disjoint parts of the whole. */
    List<List<C>> disjoint(C whole, Observation figure, Set<C> present, Window window);

    /** Whether disjoint parts make up the whole. */
    boolean complete(C whole, List<C> parts, Window window);

    /** The whole of a share, which therefore has 100 percent; empty if it has no code. */
    Optional<C> all(Observation share);

    Text name(C part, Window window);

    /** The difference as a revision, if it can be one: figures of a single publication must agree. */
    default Optional<Finding> revision(List<Observation> parts, Observation whole, Window window) {
        return Optional.empty();
    }
}

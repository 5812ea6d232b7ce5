package io.waimao.transitions.inputs;

import io.waimao.catalogue.Partition;
import io.waimao.observations.Period;
import io.waimao.wording.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The codes of the catalogue as indicators use them. */
public interface Codes {

    /** All provinces, without the nation. */
    List<String> provinces();

    /** All countries. */
    List<String> countries();

    /** The headings of HS, by which products are counted. */
    List<String> products();

    /** The countries of a market in a period: the members of a group, or the country itself. */
    Set<String> countries(String market, Period period);

    boolean isArea(String code);

    boolean isMarket(String code);

    boolean isSector(String code);

    /** The sectors directly below a sector. */
    List<String> children(String sector);

    /** The declared partitions, in order of declaration. */
    List<Partition> partitions();

    Names names();

    default Optional<Partition> partition(String code) {
        return partitions().stream()
                .filter(partition -> partition.code().equals(code))
                .findFirst();
    }

    /** The members of a declared partition; none if it is not declared. */
    default List<String> members(String partition) {
        return partition(partition).map(Partition::members).orElse(List.of());
    }
}

package io.waimao.api;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Partition;
import io.waimao.paging.BadInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The markets or sectors to which the argument {@code among} restricts a field. */
final class Among {

    private Among() {}

    /**
     * The members of a declared partition; null for all markets or sectors.
     *
     * @param dimension the dimension that the partition must divide
     * @param code the code of the partition; null for none
     */
    static @Nullable List<String> members(Catalogue catalogue, String dimension, @Nullable String code) {
        if (code == null) {
            return null;
        }
        var fitting = catalogue.listPartitions().stream()
                .filter(partition -> partition.dimension().name().equals(dimension))
                .toList();
        return fitting.stream()
                .filter(partition -> partition.code().equals(code))
                .findFirst()
                .map(Partition::members)
                .orElseThrow(() -> new BadInput(
                        "among",
                        code,
                        "by " + dimension + " "
                                + fitting.stream().map(Partition::code).toList()));
    }
}

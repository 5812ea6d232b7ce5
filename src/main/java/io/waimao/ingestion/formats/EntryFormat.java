package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.ItemFormat;
import java.util.List;
import java.util.Optional;

/** A kind of file with entries of the catalogue, or claims. */
interface EntryFormat<T> extends ItemFormat<T> {

    @Override
    default boolean isForeign(List<String> names) {
        return KnownHeaders.isForeign(names, columns());
    }

    @Override
    default Optional<String> hint(List<String> names) {
        return KnownHeaders.hint(names);
    }
}

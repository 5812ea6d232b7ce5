package io.waimao.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What else an entry of the catalogue is called.
 *
 * @param code the public code of the entry
 * @param codes other codes for exactly the same, such as ISO 3166-1 alpha-3
 * @param names other names, in any language; they only help to find the entry
 */
public record Alias(Kind kind, String code, List<String> codes, List<String> names) {

    /** The kinds of entries that have aliases. */
    public enum Kind {
        PROVINCE,
        MARKET,
        SECTOR
    }

    public Alias {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
    }

    List<String> terms() {
        return Stream.concat(codes.stream(), names.stream()).toList();
    }
}

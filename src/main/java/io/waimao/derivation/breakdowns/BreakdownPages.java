package io.waimao.derivation.breakdowns;

import static java.util.stream.Collectors.toMap;

import io.waimao.paging.MemoryListing;
import io.waimao.paging.MemoryListing.Attribute;
import io.waimao.paging.Page;
import java.util.Collection;
import java.util.HashMap;
import java.util.stream.Stream;

/** Pages of the parts of breakdowns, in their order. */
final class BreakdownPages {

    private BreakdownPages() {}

    /** @throws io.waimao.paging.BadInput if the cursor belongs to another breakdown or order */
    static Page<BreakdownPart> page(BreakdownQuery query, Collection<BreakdownPart> parts) {
        var code = code(query);
        var attributes = new HashMap<>(
                Stream.of(BreakdownField.values()).collect(toMap(BreakdownField::name, field -> field.attribute)));
        attributes.put(code, new Attribute<>(String.class, BreakdownPart::code));
        var order = query.orderBy().stream().map(BreakdownOrder::key).toList();
        return new MemoryListing<>(attributes, code).page(parts, order, query.page());
    }

    /** Names the tie-break by all arguments, so that a cursor is rejected by any other breakdown. */
    private static String code(BreakdownQuery query) {
        return String.join(
                " ",
                query.by().name(),
                query.whole().code(),
                query.period().getCode(),
                String.valueOf(query.members()),
                String.valueOf(query.asOf()));
    }
}

package io.waimao.findings.store;

import io.waimao.paging.PageRequest;
import java.util.List;

/**
 * A page of the findings about one province.
 *
 * @param province its code
 */
public record FindingsQuery(String province, FindingFilter filter, List<FindingOrder> orderBy, PageRequest page) {

    public FindingsQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** The same list without its paging, for counting rows. */
    public FindingsQuery counted() {
        return new FindingsQuery(province, filter, List.of(), PageRequest.FIRST);
    }

    FindingsQuery withProvince(String other) {
        return new FindingsQuery(other, filter, orderBy, page);
    }
}

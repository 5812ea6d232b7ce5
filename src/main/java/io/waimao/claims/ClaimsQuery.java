package io.waimao.claims;

import io.waimao.paging.PageRequest;
import java.util.List;

/**
 * A page of the claims about one province, market or sector.
 *
 * @param code of the province, market or sector
 */
public record ClaimsQuery(
        ClaimSubject subject, String code, ClaimFilter filter, List<ClaimOrder> orderBy, PageRequest page) {

    /** The same list without its paging, for counting rows. */
    public ClaimsQuery counted() {
        return new ClaimsQuery(subject, code, filter, List.of(), PageRequest.FIRST);
    }

    ClaimsQuery withCode(String other) {
        return new ClaimsQuery(subject, other, filter, orderBy, page);
    }
}

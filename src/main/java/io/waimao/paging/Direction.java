package io.waimao.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/** The direction of an order. */
@Enum("OrderDirection")
@Description("The direction of an order; rows without a value come last in both.")
public enum Direction {
    @Description("From small to large, from A to Z, from early to late.")
    ASC,
    @Description("From large to small, from Z to A, from late to early.")
    DESC;

    /** Null, which a client may send, is as if nothing was said. */
    public static Direction orDefault(@Nullable Direction direction) {
        return direction == null ? ASC : direction;
    }

    Direction reversed() {
        return this == ASC ? DESC : ASC;
    }
}

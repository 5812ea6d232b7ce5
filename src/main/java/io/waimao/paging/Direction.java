package io.waimao.paging;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/** The direction of a sort key. */
@Enum("OrderDirection")
@Description("Sort direction. Items without a value come last in both.")
public enum Direction {
    @Description("Ascending: smallest, A or earliest first.")
    ASC,
    @Description("Descending: largest, Z or latest first.")
    DESC;

    /** Treats null, which clients may send, as absent. */
    public static Direction orDefault(@Nullable Direction direction) {
        return direction == null ? ASC : direction;
    }

    Direction reversed() {
        return this == ASC ? DESC : ASC;
    }
}

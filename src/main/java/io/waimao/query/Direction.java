package io.waimao.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The direction of an order. */
@Enum("OrderDirection")
@Description("The direction of an order; rows without a value come last in both.")
public enum Direction {
    @Description("From small to large, from A to Z, from early to late.")
    ASC,
    @Description("From large to small, from Z to A, from late to early.")
    DESC;

    Direction reversed() {
        return this == ASC ? DESC : ASC;
    }
}

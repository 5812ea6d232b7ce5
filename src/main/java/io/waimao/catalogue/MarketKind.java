package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The kind of a market. */
@Description("Kinds of market.")
public enum MarketKind {
    @Description("All markets together.")
    WORLD,
    @Description("A group of countries, with dated membership.")
    GROUP,
    @Description("A country or territory of ISO 3166-1.")
    COUNTRY,
    @Description("A current area outside ISO 3166-1: areas not specified, bunkers, free zones, or a territory without "
            + "a code.")
    OTHER,
    @Description("A country or territory of the past, such as the USSR.")
    HISTORIC;

    /** Whether it is a part of the world beside all others, so that the parts add up: neither the world nor a group. */
    public boolean isSingle() {
        return this != WORLD && this != GROUP;
    }
}

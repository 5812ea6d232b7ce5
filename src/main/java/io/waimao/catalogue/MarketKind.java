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
    COUNTRY
}

package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The role of a market in the discussion of diversification. */
@Description("The role of a market in the discussion of diversification.")
public enum Standing {
    @Description("A market on which exports were concentrated: the European Union, the United States.")
    TRADITIONAL,
    @Description("A market into which exports diversify.")
    EMERGING
}

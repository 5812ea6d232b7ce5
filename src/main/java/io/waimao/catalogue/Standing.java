package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** How a market stands in the discussion of diversification. */
@Description("How a market stands in the discussion of diversification.")
public enum Standing {
    @Description("A market on which exports were concentrated: the European Union, the United States.")
    TRADITIONAL,
    @Description("A market to which exports diversify.")
    EMERGING
}

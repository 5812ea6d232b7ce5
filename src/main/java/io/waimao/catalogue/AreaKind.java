package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** What kind of reference area it is. */
@Description("What kind of reference area it is.")
public enum AreaKind {
    @Description("The nation, as a comparator.")
    NATION,
    @Description("One of the 31 provincial-level divisions.")
    PROVINCE
}

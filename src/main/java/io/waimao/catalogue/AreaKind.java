package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** What kind of reference area it is. */
@Description("Kinds of reference area.")
public enum AreaKind {
    @Description("The nation, for comparison.")
    NATION,
    @Description("One of the 31 provincial-level divisions.")
    PROVINCE
}

package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The kind of a reference area. */
@Description("Kinds of reference area.")
public enum AreaKind {
    @Description("The nation, for comparison.")
    NATION,
    @Description("One of the 31 provincial-level divisions.")
    PROVINCE
}

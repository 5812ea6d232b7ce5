package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The kind of a source; it determines the confidence of the source's figures. */
@Description("Kinds of source. They determine the confidence of figures.")
public enum SourceKind {
    @Description("A government body's own publication.")
    OFFICIAL,
    @Description("Official figures through media.")
    OFFICIAL_VIA_MEDIA,
    @Description("Official figures from a copy kept by others.")
    OFFICIAL_VIA_COPY,
    @Description("Other media.")
    MEDIA,
    @Description("A site that collects figures of others.")
    AGGREGATOR
}

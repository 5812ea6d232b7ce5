package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** What kind of source it is; the confidence of its figures follows from it. */
@Description("Kinds of source. They determine the confidence of figures.")
public enum SourceKind {
    @Description("A government body's own publication.")
    OFFICIAL,
    @Description("Official figures through media.")
    OFFICIAL_VIA_MEDIA,
    @Description("Official figures through a copy that others keep.")
    OFFICIAL_VIA_COPY,
    @Description("Other media.")
    MEDIA,
    @Description("A site that collects figures of others.")
    AGGREGATOR
}

package io.waimao.catalogue.store;

import org.eclipse.microprofile.graphql.Description;

/** The sort fields of sources. */
@Description("Sort fields of sources.")
public enum SourceField {
    @Description("The public code.")
    CODE("code"),
    @Description("The day of publication.")
    PUBLISHED_ON("publishedOn"),
    @Description("The publisher's name.")
    PUBLISHER("publisher"),
    @Description("The title.")
    TITLE("title");

    final String attribute;

    SourceField(String attribute) {
        this.attribute = attribute;
    }
}

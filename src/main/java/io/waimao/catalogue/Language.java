package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The language of a name. */
@Description("The language of a name.")
public enum Language {
    @Description("English.")
    EN,
    @Description("Simplified Chinese.")
    ZH
}

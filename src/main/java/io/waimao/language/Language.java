package io.waimao.language;

import org.eclipse.microprofile.graphql.Description;

/** The language of a text. */
@Description("Language of a text.")
public enum Language {
    @Description("English.")
    EN,
    @Description("Simplified Chinese.")
    ZH
}

package io.waimao.pages;

import io.waimao.language.Language;
import io.waimao.paging.BadInput;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language of a page. */
public enum PageLanguage {
    EN(Language.EN, "en"),
    ZH(Language.ZH, "zh");

    final Language language;
    private final String tag;

    PageLanguage(Language language, String tag) {
        this.language = language;
        this.tag = tag;
    }

    /** The tag of BCP 47. */
    public String tag() {
        return tag;
    }

    public Language language() {
        return language;
    }

    /** As previews of links have it. */
    String locale() {
        return this == EN ? "en_GB" : "zh_CN";
    }

    PageLanguage other() {
        return this == EN ? ZH : EN;
    }

    /**
     * @param asked the name of a language; null to follow what is accepted
     * @param accepted the header Accept-Language
     * @throws BadInput if there is no page in the language
     */
    public static PageLanguage of(@Nullable String asked, String accepted) {
        if (asked == null) {
            return accepted(accepted);
        }
        for (var language : values()) {
            if (language.name().equalsIgnoreCase(asked)) {
                return language;
            }
        }
        throw new BadInput("language", asked, "EN, ZH");
    }

    private static PageLanguage accepted(String header) {
        try {
            var ranges = LanguageRange.parse(header);
            return ZH.tag.equals(Locale.lookupTag(ranges, List.of(EN.tag, ZH.tag))) ? ZH : EN;
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}

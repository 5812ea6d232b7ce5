package io.waimao.catalogue;

import io.waimao.language.Language;
import org.jspecify.annotations.Nullable;

/** Something with a description, perhaps in Chinese as well. */
public interface Described {

    @Nullable
    String description();

    @Nullable
    String descriptionZh();

    /** In English if there is none in Chinese; null if there is none at all. */
    default @Nullable String description(Language language) {
        var chinese = descriptionZh();
        return language == Language.ZH && chinese != null ? chinese : description();
    }
}

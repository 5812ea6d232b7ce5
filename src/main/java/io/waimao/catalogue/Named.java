package io.waimao.catalogue;

import io.waimao.language.Language;

/** Something with a name in both languages. */
public interface Named {

    String nameEn();

    String nameZh();

    default String name(Language language) {
        return language == Language.EN ? nameEn() : nameZh();
    }
}

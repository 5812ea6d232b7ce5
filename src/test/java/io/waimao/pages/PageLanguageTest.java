package io.waimao.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.paging.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | EN",
                "zh                         | ZH",
                "zh-CN,zh;q=0.9,en;q=0.8    | ZH",
                "zh-Hant-TW                 | ZH",
                "en-GB,zh;q=0.9             | EN",
                "fr, zh;q=0.5               | ZH",
                "fr                         | EN",
                "*                          | EN",
                "zh;q=0, en                 | EN",
                ";;;                        | EN"
            })
    void theHeaderChoosesIfNothingIsAsked(String header, PageLanguage language) {
        assertEquals(language, PageLanguage.of(null, header));
    }

    @Test
    void whatIsAskedPrecedesTheHeader() {
        assertEquals(PageLanguage.EN, PageLanguage.of("EN", "zh"));
        assertEquals(PageLanguage.ZH, PageLanguage.of("zh", "en"));
    }

    @Test
    void otherLanguagesAreRefused() {
        assertThrows(BadInput.class, () -> PageLanguage.of("FR", "zh"));
    }
}

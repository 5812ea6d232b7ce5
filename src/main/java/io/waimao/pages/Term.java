package io.waimao.pages;

import io.waimao.language.Text;
import io.waimao.transitions.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary.
 *
 * @param id its place in the page
 * @param indicator whose formula and reference it has; null for none
 */
record Term(String id, Text name, Text meaning, @Nullable IndicatorCode indicator) {

    static Term of(String id, String nameEn, String nameZh, String meaningEn, String meaningZh) {
        return new Term(id, new Text(nameEn, nameZh), new Text(meaningEn, meaningZh), null);
    }

    Term computedAs(IndicatorCode code) {
        return new Term(id, name, meaning, code);
    }
}

package io.waimao.catalogue.store;

import org.eclipse.microprofile.graphql.Description;

/** The sort fields of provinces, markets and sectors. */
@Description("Sort fields of provinces, markets and sectors.")
public enum CatalogueField {
    @Description("Catalogue order: administrative for provinces, groups before countries, parents before parts.")
    POSITION("position"),
    @Description("The public code.")
    CODE("code"),
    @Description("The English name.")
    NAME_EN("nameEn"),
    @Description("The Chinese name, by code point.")
    NAME_ZH("nameZh");

    final String attribute;

    CatalogueField(String attribute) {
        this.attribute = attribute;
    }
}

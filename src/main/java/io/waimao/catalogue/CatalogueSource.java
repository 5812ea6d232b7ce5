package io.waimao.catalogue;

/** Reads the whole catalogue as it is stored. */
@FunctionalInterface
public interface CatalogueSource {
    CatalogueContents read();
}

package io.waimao.catalogue;

/** Reads the whole stored catalogue. */
@FunctionalInterface
public interface CatalogueSource {
    CatalogueContents read();
}

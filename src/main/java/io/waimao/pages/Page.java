package io.waimao.pages;

import io.waimao.dataset.DataVersion;

/**
 * A page made from the data.
 *
 * @param version the version of the data from which it was made
 * @param isFound false for a page that says that there is nothing
 */
public record Page(String html, DataVersion version, boolean isFound) {}

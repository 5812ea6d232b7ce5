package io.waimao.ingestion.releases;

/**
 * A release that stands.
 *
 * @param partial whether rows with faults were left out
 */
public record Standing(Release release, boolean partial) {}

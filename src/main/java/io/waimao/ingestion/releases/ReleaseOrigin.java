package io.waimao.ingestion.releases;

/**
 * What a release was made of: the same again is no change.
 *
 * @param request the format and its options, in a form that no other ones have
 * @param checksum of the content
 */
public record ReleaseOrigin(ReleaseKind kind, String request, String checksum) {}

package io.waimao.ingestion;

/**
 * What to do with a file.
 *
 * @param name of the release, such as that of the file
 * @param partial keep the rows without a fault, even if others have one
 * @param dryRun read everything and keep nothing
 */
public record ImportRequest(ReleaseKind kind, String name, boolean partial, boolean dryRun) {}

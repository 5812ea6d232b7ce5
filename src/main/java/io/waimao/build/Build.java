package io.waimao.build;

/**
 * What runs.
 *
 * @param commit abbreviated; it ends in {@code -dirty} if there were changes besides, and is {@code unknown} without a
 * repository
 * @param code a digest of everything the build was made of; the same code has the same one, with or without a commit
 */
public record Build(String version, String commit, String code) {}

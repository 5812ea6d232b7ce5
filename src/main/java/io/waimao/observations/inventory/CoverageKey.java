package io.waimao.observations.inventory;

import jakarta.persistence.Embeddable;

/**
 * Which figures are counted together.
 *
 * @param detail whether they are about countries and HS codes
 */
@Embeddable
public record CoverageKey(long releaseId, String area, String source, boolean detail) {}

package io.waimao.observations.inventory;

import jakarta.persistence.Embeddable;

/**
 * The key of figures that are counted together.
 *
 * @param detail whether they are about countries and HS codes
 */
@Embeddable
public record CoverageKey(long releaseId, String area, String source, boolean detail) {}

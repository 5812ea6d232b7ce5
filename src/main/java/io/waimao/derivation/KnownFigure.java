package io.waimao.derivation;

import io.waimao.observations.Observation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as known on a day.
 *
 * @param asOf the as-of day; null for now
 */
public record KnownFigure(Observation figure, @Nullable LocalDate asOf) {}

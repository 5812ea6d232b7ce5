package io.waimao.derivation;

import io.waimao.observations.Observation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure in an answer of a day.
 *
 * @param asOf the day whose knowledge counts; null for now
 */
public record KnownFigure(Observation figure, @Nullable LocalDate asOf) {}

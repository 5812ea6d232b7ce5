package io.waimao.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figure asked for.
 *
 * @param period null for the latest one
 * @param asOf the day whose knowledge counts; null for what is known now
 */
public record FigureQuery(
        SeriesKey key, @Nullable Period period, @Nullable LocalDate asOf) {}

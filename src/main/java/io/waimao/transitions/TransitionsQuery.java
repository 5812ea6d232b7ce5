package io.waimao.transitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The transitions of one province.
 *
 * @param asOf the day whose knowledge counts; null for what is known now
 */
public record TransitionsQuery(String area, @Nullable LocalDate asOf) {}

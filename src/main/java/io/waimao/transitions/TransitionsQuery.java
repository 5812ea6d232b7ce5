package io.waimao.transitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A query for the transitions of one province.
 *
 * @param asOf the as-of day; null for current knowledge
 */
public record TransitionsQuery(String area, @Nullable LocalDate asOf) {}

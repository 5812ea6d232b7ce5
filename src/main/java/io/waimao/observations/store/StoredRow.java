package io.waimao.observations.store;

import io.waimao.observations.CurrentDays;
import io.waimao.observations.Observation;

/**
 * A figure to be stored.
 *
 * @param series the code of its key
 */
record StoredRow(long id, String series, Observation figure, boolean detail, CurrentDays days) {}

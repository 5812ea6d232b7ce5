package io.waimao.observations.store;

import io.waimao.paging.Condition;
import java.util.Collection;

/** Restricts figures to areas, in the way that suits the database. */
interface AreaCondition {

    Condition<ObservationEntity> in(Collection<String> areas);
}

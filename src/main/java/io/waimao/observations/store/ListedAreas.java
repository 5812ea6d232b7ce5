package io.waimao.observations.store;

import io.quarkus.arc.properties.IfBuildProperty;
import io.waimao.paging.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** By a list of their codes, from which a distributed PostgreSQL sees which machines to ask. A join would ask all. */
@IfBuildProperty(name = "waimao.database", stringValue = "postgresql")
@ApplicationScoped
class ListedAreas implements AreaCondition {

    @Override
    public Condition<ObservationEntity> in(Collection<String> areas) {
        return Condition.in("area", areas);
    }
}

package io.waimao.observations.store;

import static io.waimao.paging.Condition.is;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import io.waimao.paging.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Restricts figures to areas, in the way that suits the database. */
interface AreaCondition {

    Condition<ObservationEntity> in(Collection<String> areas);

    /** Whether slices and parts of tables are read by many small ranges of an index. */
    boolean readsByRanges();

    /** By a join, with which H2 goes through its index area by area. For a list it would read whole areas. */
    @DefaultBean
    @ApplicationScoped
    class JoinedAreas implements AreaCondition {

        @Override
        public Condition<ObservationEntity> in(Collection<String> areas) {
            return areas.size() == 1
                    ? is("area", areas.iterator().next())
                    : Condition.inJoined("area", AreaEntity.class, "code", areas);
        }

        /** By other columns than the first of an index, H2 would go over all figures of the areas. */
        @Override
        public boolean readsByRanges() {
            return true;
        }
    }

    /**
     * By a list of their codes, from which a distributed PostgreSQL sees which machines to ask. A join would ask all.
     */
    @IfBuildProperty(name = "waimao.database", stringValue = "postgresql")
    @ApplicationScoped
    class ListedAreas implements AreaCondition {

        @Override
        public Condition<ObservationEntity> in(Collection<String> areas) {
            return Condition.in("area", areas);
        }

        /** It meets conditions on any columns of an index within it, and plans joins of ranges badly. */
        @Override
        public boolean readsByRanges() {
            return false;
        }
    }
}

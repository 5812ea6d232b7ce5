package io.waimao.dataset;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** A database on one machine, which shows what it has committed. */
@DefaultBean
@ApplicationScoped
class OneMachine implements Machines {

    @Override
    public boolean have(DataVersion version) {
        return true;
    }

    @Override
    public void beginChange(EntityManager em) {}
}

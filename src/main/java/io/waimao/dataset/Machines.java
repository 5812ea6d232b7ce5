package io.waimao.dataset;

import jakarta.persistence.EntityManager;

/** The machines that the database consists of. */
interface Machines {

    /** Whether all of them show this version, or a later one. */
    boolean have(DataVersion version);

    /** Prepares the current transaction for a change of the data. */
    void beginChange(EntityManager em);
}

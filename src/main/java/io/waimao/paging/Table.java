package io.waimao.paging;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.persister.entity.EntityPersister;

/**
 * The table of an entity in a statement.
 *
 * @param alias its name there
 */
record Table(EntityPersister entity, String alias) {

    /**
     * A column of the table.
     *
     * @param text its name in the statement
     * @param type how values are bound and read
     */
    record Column(String text, JdbcMapping type) {}

    static Table of(SharedSessionContractImplementor session, Class<?> entity, String alias) {
        return new Table(session.getFactory().getMappingMetamodel().getEntityDescriptor(entity), alias);
    }

    /** The table's name, and the alias. */
    String named() {
        return name() + " " + alias;
    }

    String name() {
        return entity.getMappedTableDetails().getTableName();
    }

    Column column(String attribute) {
        if (entity.findSubPart(attribute) instanceof BasicValuedModelPart part) {
            return new Column(alias + "." + part.getSelectionExpression(), part.getSingleJdbcMapping());
        }
        throw new IllegalArgumentException(entity.getEntityName() + "." + attribute);
    }
}

package io.waimao.paging;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a column. Texts, numbers, days and constants by name, of which pages have thousands, are read
 * directly; all others by the mapping of the entity.
 */
@FunctionalInterface
interface ColumnReader {

    @Nullable
    Object read(ResultSet row, int place) throws SQLException;

    static ColumnReader of(JdbcMapping type, SharedSessionContractImplementor session) {
        var java = type.getMappedJavaType().getJavaTypeClass();
        if (type.getValueConverter() != null) {
            return mapped(type, session);
        } else if (java == String.class) {
            return ResultSet::getString;
        } else if (java == BigDecimal.class) {
            return ResultSet::getBigDecimal;
        } else if (java == LocalDate.class) {
            return (row, place) -> row.getObject(place, LocalDate.class);
        } else if (java.isEnum() && type.getJdbcType().isString()) {
            return (row, place) -> constant(java, row.getString(place));
        }
        return mapped(type, session);
    }

    private static ColumnReader mapped(JdbcMapping type, SharedSessionContractImplementor session) {
        return (row, place) ->
                type.convertToDomainValue(type.getJdbcValueExtractor().extract(row, place, session));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object constant(Class type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}

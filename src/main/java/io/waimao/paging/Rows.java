package io.waimao.paging;

import io.waimao.paging.Table.Column;
import io.waimao.paging.Where.Parameter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/** The rows of a running query. Its statement can be cancelled with the session. */
final class Rows implements AutoCloseable {

    private final SharedSessionContractImplementor session;
    private final String sql;
    private final ColumnReader[] columns;
    private final PreparedStatement statement;
    private final ResultSet results;

    /** @param together how many rows are fetched at a time; 0 for the driver's choice */
    Rows(
            SharedSessionContractImplementor session,
            String sql,
            List<Parameter> parameters,
            int limit,
            int together,
            List<Column> columns) {
        this.session = session;
        this.sql = sql;
        this.columns = columns.stream()
                .map(column -> ColumnReader.of(column.type(), session))
                .toArray(ColumnReader[]::new);
        var coordinator = session.getJdbcCoordinator();
        this.statement = coordinator.getStatementPreparer().prepareQueryStatement(sql, false, null);
        try {
            bind(parameters, limit);
            if (together > 0) {
                statement.setFetchSize(together);
            }
            this.results = coordinator.getResultSetReturn().extract(statement, sql);
        } catch (SQLException failed) {
            release(statement);
            throw converted(failed);
        } catch (RuntimeException failed) {
            release(statement);
            throw failed;
        }
    }

    @SuppressWarnings("unchecked")
    private void bind(List<Parameter> parameters, int limit) throws SQLException {
        int place = 1;
        for (var parameter : parameters) {
            var type = parameter.column().type();
            type.getJdbcValueBinder()
                    .bind(statement, type.convertToRelationalValue(parameter.value()), place++, session);
        }
        if (limit < Integer.MAX_VALUE) {
            statement.setInt(place, limit);
        }
    }

    /** All rows. */
    <T> List<T> list(Function<@Nullable Object[], T> row) {
        try (this) {
            var all = new ArrayList<T>();
            while (results.next()) {
                all.add(row.apply(values()));
            }
            return all;
        } catch (SQLException failed) {
            throw converted(failed);
        }
    }

    /** The rows as they are read. The stream has to be closed. */
    <T> Stream<T> stream(Function<@Nullable Object[], T> row) {
        var each = new AbstractSpliterator<T>(Long.MAX_VALUE, Spliterator.ORDERED) {
            @Override
            public boolean tryAdvance(Consumer<? super T> action) {
                try {
                    if (!results.next()) {
                        return false;
                    }
                    action.accept(row.apply(values()));
                    return true;
                } catch (SQLException failed) {
                    throw converted(failed);
                }
            }
        };
        return StreamSupport.stream(each, false).onClose(this::close);
    }

    private @Nullable Object[] values() throws SQLException {
        var values = new @Nullable Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns[i].read(results, i + 1);
        }
        return values;
    }

    private RuntimeException converted(SQLException failed) {
        return session.getJdbcServices().getSqlExceptionHelper().convert(failed, "could not read rows", sql);
    }

    private void release(PreparedStatement prepared) {
        session.getJdbcCoordinator()
                .getLogicalConnection()
                .getResourceRegistry()
                .release(prepared);
        session.getJdbcCoordinator().afterStatementExecution();
    }

    @Override
    public void close() {
        session.getJdbcCoordinator()
                .getLogicalConnection()
                .getResourceRegistry()
                .release(results, statement);
        release(statement);
    }
}

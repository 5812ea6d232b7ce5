package io.waimao.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.waimao.observations.Period;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * The second limit: the same hundred rows by plain JDBC and a stream of JSON, without GraphQL, on the same kind of
 * database
 * with the same tables and rows.
 */
public final class JdbcRoute {

    private static final String ROWS = "select series, period_start, period_months, source, flow, measure, status, "
            + "confidence, known_from from observation where derived = false and area in (?) and known_until is null "
            + "order by area nulls last, period_end desc nulls last, id nulls last "
            + "fetch first 101 rows only";

    private static final JsonFactory JSON = new JsonFactory();

    private JdbcRoute() {}

    /** @param args the port, the jar of the packaged application, and a file with rows of the table */
    public static void main(String[] args) throws Exception {
        MeasuredRows.copyPrepared(args[1]);
        var database = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(50)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(MeasuredRows.URL))));
        MeasuredRows.load(database, args[2]);
        BareRoute.serve(Integer.parseInt(args[0]), router -> router.post("/:question")
                .handler(context -> answer(context, database)));
    }

    private static void answer(RoutingContext context, DataSource database) {
        context.request().bodyHandler(body -> context.vertx()
                .executeBlocking(() -> answer(database), false)
                .onSuccess(answer -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                        .end(answer))
                .onFailure(context::fail));
    }

    private static Buffer answer(DataSource database) throws Exception {
        var bytes = new ByteArrayOutputStream(1 << 15);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ROWS);
                var json = JSON.createGenerator(bytes)) {
            statement.setString(1, "CN-ZJ");
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            json.writeObjectFieldStart("observations");
            json.writeArrayFieldStart("nodes");
            try (var rows = statement.executeQuery()) {
                for (int row = 0; row < 100 && rows.next(); row++) {
                    write(rows, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void write(ResultSet row, JsonGenerator json) throws Exception {
        json.writeStartObject();
        json.writeStringField("code", code(row));
        json.writeStringField("flow", row.getString(5));
        json.writeStringField("measure", row.getString(6));
        json.writeStringField("status", row.getString(7));
        json.writeStringField("confidence", row.getString(8));
        json.writeStringField("knownFrom", row.getObject(9, LocalDate.class).toString());
        json.writeEndObject();
    }

    private static String code(ResultSet row) throws SQLException {
        var period = new Period(row.getObject(2, LocalDate.class), row.getInt(3));
        return row.getString(1) + ":" + period + "@" + row.getString(4);
    }
}

package io.waimao.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The current version of the data. Times of changes always increase, so a version that was known before and is still in
 * the database held all the time in between.
 */
@ApplicationScoped
public class DatasetState implements DataVersions {

    private static final String MOMENT = "select loaded_at from dataset where id = " + DatasetEntity.ONLY;

    private final DatasetChanges changes;
    private final DatasetRefresh refresh;
    private final DataSource database;

    DatasetState(DatasetChanges changes, DatasetRefresh refresh, DataSource database) {
        this.changes = changes;
        this.refresh = refresh;
        this.database = database;
    }

    @Override
    public Optional<DataVersion> known() {
        return changes.known();
    }

    @Override
    public Optional<DataVersion> ask() {
        return refresh.now();
    }

    /** Takes one statement. */
    @Override
    public boolean isStill(DataVersion version) {
        var still = hasMomentOf(version);
        if (!still) {
            ask();
        }
        return still;
    }

    private boolean hasMomentOf(DataVersion version) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MOMENT);
                var row = statement.executeQuery()) {
            return row.next()
                    && row.getObject(1, OffsetDateTime.class).toInstant().equals(version.loadedAt());
        } catch (SQLException failed) {
            throw new IllegalStateException("the version of the data cannot be read", failed);
        }
    }
}

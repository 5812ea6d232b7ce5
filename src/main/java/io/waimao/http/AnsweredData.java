package io.waimao.http;

import io.waimao.engine.DataState;
import io.waimao.ingestion.DatasetState;
import io.waimao.ingestion.DatasetVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The data that answers are computed from. */
@ApplicationScoped
class AnsweredData implements DataState {

    private final DatasetState dataset;

    AnsweredData(DatasetState dataset) {
        this.dataset = dataset;
    }

    @Override
    public Optional<DatasetVersion> known() {
        return dataset.known();
    }

    @Override
    public Optional<DatasetVersion> ask() {
        return dataset.ask();
    }

    @Override
    public Optional<DatasetVersion> versionOf(Object event) {
        return event instanceof DatasetVersion version ? Optional.of(version) : Optional.empty();
    }

    @Override
    public boolean isStill(Object version) {
        return dataset.isStill((DatasetVersion) version);
    }
}

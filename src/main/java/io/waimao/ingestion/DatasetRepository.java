package io.waimao.ingestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DatasetRepository implements PanacheRepositoryBase<DatasetEntity, Integer> {}

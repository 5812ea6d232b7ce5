package io.waimao.dataset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class DatasetRepository implements PanacheRepositoryBase<DatasetEntity, Integer> {}

package io.waimao.observations.inventory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CoverageRepository implements PanacheRepositoryBase<CoverageEntity, CoverageKey> {}

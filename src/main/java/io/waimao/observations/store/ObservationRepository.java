package io.waimao.observations.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<ObservationEntity, Long> {}

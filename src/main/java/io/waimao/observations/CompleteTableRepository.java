package io.waimao.observations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CompleteTableRepository implements PanacheRepositoryBase<CompleteTableEntity, CompleteTableKey> {}

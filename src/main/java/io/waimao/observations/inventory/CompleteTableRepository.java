package io.waimao.observations.inventory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class CompleteTableRepository implements PanacheRepositoryBase<CompleteTableEntity, CompleteTableKey> {}

package io.waimao.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ExchangeRateRepository implements PanacheRepositoryBase<ExchangeRateEntity, Integer> {}

package io.waimao.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

@ApplicationScoped
class MonthlyRateRepository implements PanacheRepositoryBase<MonthlyRateEntity, LocalDate> {}

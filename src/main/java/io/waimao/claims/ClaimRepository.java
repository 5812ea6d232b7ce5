package io.waimao.claims;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ClaimRepository implements PanacheRepositoryBase<ClaimEntity, String> {}

package io.waimao.findings.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waimao.findings.RevisionKey;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionKey> {}

package io.waimao.observations.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An area that figures are of; the catalogue writes it. */
@Entity
@Immutable
@Table(name = "province")
class AreaEntity {

    @Id
    String code;
}

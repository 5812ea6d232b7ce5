package io.waimao.observations.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An area with figures; written by the catalogue. */
@Entity
@Immutable
@Table(name = "province")
class AreaEntity {

    @Id
    String code;
}

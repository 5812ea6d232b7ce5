package io.waimao.observations.store;

import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of observation. */
@Entity
@Table(name = "observation")
public class ObservationEntity {

    /** The number of the release and of the row in it. */
    @Id
    Long id;

    /** The code of the key, so that a single index finds a series. */
    public String series;

    public String area;

    @Enumerated(EnumType.STRING)
    Flow flow;

    public String market;

    public String sector;

    @Enumerated(EnumType.STRING)
    Brand brand;

    @Enumerated(EnumType.STRING)
    Enterprise enterprise;

    @Enumerated(EnumType.STRING)
    CustomsRegime regime;

    @Enumerated(EnumType.STRING)
    Measure measure;

    @Enumerated(EnumType.STRING)
    Unit unit;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate periodStart;

    public int periodMonths;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate periodEnd;

    @Nullable
    BigDecimal figure;

    @Column(name = "lower_bound")
    @Nullable
    BigDecimal lower;

    @Column(name = "upper_bound")
    @Nullable
    BigDecimal upper;

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    @Nullable
    String published;

    @Enumerated(EnumType.STRING)
    ObservationStatus status;

    @Enumerated(EnumType.STRING)
    Confidence confidence;

    public String source;

    @Column(name = "remark")
    @Nullable
    String comment;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate knownFrom;

    /** The day on which it last became the current publication of its figure; null if it never did. */
    @Nullable
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate currentFrom;

    /** Null while it is current; its own day of publication if it was never current. */
    @Nullable
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    public LocalDate knownUntil;

    /** Whether it is about a country and an HS code. */
    boolean detail;

    /** Whether it is a stored roll-up, not an imported row. */
    public boolean derived;
}

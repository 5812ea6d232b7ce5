package io.waimao.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of observation. */
@Entity
@Table(name = "observation")
class ObservationEntity {

    /** The number of the release and that of the row in it. */
    @Id
    Long id;

    /** The code of the key, so that one index finds a series. */
    String series;

    String area;

    /** To find the figures of several areas by way of them: H2 looks for a list of areas by nothing else in the index. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area", insertable = false, updatable = false)
    AreaEntity ofArea;

    @Enumerated(EnumType.STRING)
    Flow flow;

    String market;

    String sector;

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

    LocalDate periodStart;

    int periodMonths;

    LocalDate periodEnd;

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

    String source;

    @Column(name = "remark")
    @Nullable
    String comment;

    LocalDate knownFrom;

    /** Since when it is, or when last it became, the current publication of its figure; null if it never did. */
    @Nullable
    LocalDate currentFrom;

    /** Null while it is current; its own day of publication if it never was. */
    @Nullable
    LocalDate knownUntil;

    /** Whether it is about a country and an HS code. */
    boolean detail;

    /** Whether it is a roll-up that the service keeps, rather than a row that was imported. */
    boolean derived;
}

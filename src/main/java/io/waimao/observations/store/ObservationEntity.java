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
public class ObservationEntity {

    /** The number of the release and that of the row in it. */
    @Id
    Long id;

    /** The code of the key, so that one index finds a series. */
    public String series;

    public String area;

    /** To find the figures of several areas by way of them: H2 looks for a list of areas by nothing else in the index. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area", insertable = false, updatable = false)
    AreaEntity ofArea;

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

    public LocalDate periodStart;

    public int periodMonths;

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

    public LocalDate knownFrom;

    /** Since when it is, or when last it became, the current publication of its figure; null if it never did. */
    @Nullable
    public LocalDate currentFrom;

    /** Null while it is current; its own day of publication if it never was. */
    @Nullable
    public LocalDate knownUntil;

    /** Whether it is about a country and an HS code. */
    boolean detail;

    /** Whether it is a roll-up that the service keeps, rather than a row that was imported. */
    public boolean derived;
}

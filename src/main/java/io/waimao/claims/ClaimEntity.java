package io.waimao.claims;

import io.waimao.catalogue.TransitionCode;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
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
import org.jspecify.annotations.Nullable;

/** A row of claim, with the verdict of its last check. */
@Entity
@Table(name = "claim")
class ClaimEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    TransitionCode transition;

    String area;

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
    @Nullable
    Unit unit;

    LocalDate periodStart;

    int periodMonths;

    LocalDate periodEnd;

    boolean periodInferred;

    @Enumerated(EnumType.STRING)
    Qualifier qualifier;

    @Nullable
    BigDecimal figure;

    @Column(name = "lower_bound")
    @Nullable
    BigDecimal lower;

    @Column(name = "upper_bound")
    @Nullable
    BigDecimal upper;

    @Nullable
    String published;

    @Column(name = "statement")
    String statementEn;

    @Nullable
    String statementZh;

    @Nullable
    String speaker;

    String source;

    @Nullable
    String locator;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    String explanation;

    /** The same in Chinese; null if the claim was last checked before there was any. */
    @Nullable
    String explanationZh;

    int position;

    @Nullable
    Long releaseId;

    static ClaimEntity of(Claim claim, int position, long release) {
        var row = new ClaimEntity();
        row.releaseId = release;
        row.code = claim.code();
        row.transition = claim.transitionCode();
        row.area = claim.area();
        row.flow = claim.flow();
        row.market = claim.marketCode();
        row.sector = claim.sectorCode();
        row.brand = claim.brand();
        row.enterprise = claim.enterprise();
        row.regime = claim.regime();
        row.measure = claim.measure();
        row.periodStart = claim.period().start();
        row.periodMonths = claim.period().months();
        row.periodEnd = claim.period().getEnd();
        row.periodInferred = claim.periodInferred();
        var value = claim.value();
        row.unit = value.unit();
        row.qualifier = value.qualifier();
        row.figure = value.value();
        row.lower = value.lower();
        row.upper = value.upper();
        row.published = value.published();
        row.statementEn = claim.statementEn();
        row.statementZh = claim.statementZh();
        row.speaker = claim.speaker();
        row.source = claim.sourceCode();
        row.locator = claim.locator();
        row.verdict = claim.verdict();
        row.explanation = claim.explanation().en();
        row.explanationZh = claim.explanation().zh();
        row.position = position;
        return row;
    }
}

package io.waimao.findings.store;

import io.waimao.findings.RevisedCases;
import io.waimao.findings.RevisionKey;
import io.waimao.language.Text;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of revision. */
@Entity
@Table(name = "revision")
class RevisionEntity {

    @EmbeddedId
    RevisionKey key;

    int cases;

    @Column(name = "revised_percent")
    BigDecimal percent;

    String message;

    @Nullable
    String messageZh;

    /** Public codes, separated by single spaces. */
    String observations;

    static RevisionEntity of(RevisedCases revised) {
        var row = new RevisionEntity();
        row.key = revised.key();
        row.cases = revised.count();
        row.percent = revised.percent();
        row.message = revised.message().en();
        row.messageZh = revised.message().zh();
        row.observations = String.join(" ", revised.observations());
        return row;
    }

    private Text text() {
        return new Text(message, messageZh == null ? message : messageZh);
    }

    RevisedCases toCases() {
        return new RevisedCases(key, cases, percent, text(), Arrays.asList(observations.split(" ")));
    }
}

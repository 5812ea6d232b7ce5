package io.waimao.claims;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of claim_evidence: the public code of an observation that led to a verdict. */
@Entity
@IdClass(ClaimEvidenceEntity.Key.class)
@Table(name = "claim_evidence")
class ClaimEvidenceEntity {

    @Id
    String claimCode;

    @Id
    int position;

    String observationCode;

    static ClaimEvidenceEntity of(String claimCode, int position, String observationCode) {
        var row = new ClaimEvidenceEntity();
        row.claimCode = claimCode;
        row.position = position;
        row.observationCode = observationCode;
        return row;
    }

    record Key(String claimCode, int position) {}
}

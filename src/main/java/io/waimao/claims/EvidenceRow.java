package io.waimao.claims;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** An observation that led to the verdict on a claim, by its public code. */
@RegisterForReflection
public record EvidenceRow(String claimCode, int position, String observationCode) {}

package io.waimao.claims;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The public code of an observation that led to a verdict. */
@RegisterForReflection
public record EvidenceRow(String claimCode, int position, String observationCode) {}

package io.waimao.observations.inventory;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A source with rows of an area. */
@RegisterForReflection
record AreaSource(String area, String source) {}

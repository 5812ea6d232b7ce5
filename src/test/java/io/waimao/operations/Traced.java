package io.waimao.operations;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Requests are traced, and the traces go to a collector on this machine. */
public class Traced implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Collector.class));
    }
}

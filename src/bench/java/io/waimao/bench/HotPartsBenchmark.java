package io.waimao.bench;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures pure parts that questions spend their time in, by JMH; run when it is asked for alone. */
class HotPartsBenchmark {

    private static final TimeValue SECOND = TimeValue.seconds(1);

    @Test
    void measure() throws Exception {
        new Runner(new OptionsBuilder()
                        .include("io\\.waimao\\..*Jmh")
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .forks(Integer.getInteger("rounds", 2))
                        .warmupIterations(3)
                        .warmupTime(SECOND)
                        .measurementIterations(3)
                        .measurementTime(SECOND)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}

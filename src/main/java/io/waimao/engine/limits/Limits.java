package io.waimao.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a request may ask for at most. */
@ConfigMapping(prefix = "waimao.limits")
public interface Limits {

    /** Bytes of a request body. */
    @WithDefault("262144")
    int bodySize();

    /** Bytes of the variables, as JSON. */
    @WithDefault("65536")
    int variablesSize();

    /** Tokens of a document: names, values and punctuators. As many comments may stand beside them. */
    @WithDefault("5000")
    int tokens();

    /** Levels of nested fields. */
    @WithDefault("20")
    int depth();

    /** Objects that the answer may hold, by an estimate from above: see {@link QuerySize}. */
    @WithDefault("100000")
    int cost();

    /** Renamed fields, those of a fragment counted wherever it is spread. */
    @WithDefault("100")
    int aliases();

    /** Applied directives, those of a fragment counted wherever it is spread. */
    @WithDefault("50")
    int directives();

    /** Rows of a page: the arguments first and last, and the codes of a list argument. */
    @WithDefault("100")
    int pageSize();

    /** Time from the arrival of a request to its answer, waiting included. */
    @WithDefault("10s")
    Duration executionTime();

    /** The same for a mutation: what is large takes its time to come or go. */
    @WithDefault("1h")
    Duration changeTime();

    /** Requests that are executed at the same time. */
    @WithDefault("32")
    int concurrency();

    /** Requests that wait for their turn. */
    @WithDefault("256")
    int queue();
}

package io.waimao.engine.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of a request. */
@ConfigMapping(prefix = "waimao.limits")
public interface LimitSettings {

    /** Bytes of a request body. */
    @WithDefault("262144")
    int bodySize();

    /** Bytes of all request bodies that are being read at the same time, without the first 16 KiB of each. */
    @WithDefault("33554432")
    long bodiesSize();

    /** Time from the headers of a request to the end of its body; imports have a time of their own. */
    @WithDefault("10s")
    Duration bodyTime();

    /** Bytes of the variables, as JSON. */
    @WithDefault("65536")
    int variablesSize();

    /** Tokens of a document: names, values and punctuators. As many comments may stand beside them. */
    @WithDefault("5000")
    int tokens();

    /** Operations and fragments of a document. Validation takes time in proportion to the cube of their number. */
    @WithDefault("100")
    int definitions();

    /** Levels of nested fields. */
    @WithDefault("20")
    int depth();

    /** Objects in the answer, by an upper estimate: see {@link QuerySize}. */
    @WithDefault("100000")
    int cost();

    /** Aliases; a fragment counts wherever it is spread. */
    @WithDefault("100")
    int aliases();

    /** Directives; a fragment counts wherever it is spread. */
    @WithDefault("50")
    int directives();

    /** Items of a page: the arguments first and last, and the length of list arguments. */
    @WithDefault("100")
    int pageSize();

    /** Time from arrival to answer, including waiting. */
    @WithDefault("10s")
    Duration executionTime();

    /** The same for mutations, which may import large files. */
    @WithDefault("1h")
    Duration changeTime();

    /** Requests that run at the same time. */
    @WithDefault("32")
    int concurrency();

    /** Requests that wait. */
    @WithDefault("256")
    int queue();
}

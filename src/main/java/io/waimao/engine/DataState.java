package io.waimao.engine;

import java.util.Optional;

/** Which data there is, told by versions that are equal as long as it is the same, and never come back. */
public interface DataState {

    /** What is known without asking; nothing where that is not sure. */
    Optional<?> known();

    /** Asks the database; nothing before there is any data. */
    Optional<?> ask();

    /** The version that an event of a subscription is about; nothing where it is about something else. */
    Optional<?> versionOf(Object event);

    /** Whether the database still has it. What it has instead is known from then on. */
    boolean isStill(Object version);
}

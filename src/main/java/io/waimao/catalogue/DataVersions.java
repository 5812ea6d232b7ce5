package io.waimao.catalogue;

import java.util.Optional;

/** Tells which data there is, by something that is equal as long as it is the same. */
public interface DataVersions {

    /** What is known of it, or else what the database says; nothing before there is any. */
    Optional<?> latest();
}

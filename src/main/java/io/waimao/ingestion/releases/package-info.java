/** Releases, their retraction, and the update of everything that depends on the data. One change runs at a time. */
@NullMarked
package io.waimao.ingestion.releases;

import org.jspecify.annotations.NullMarked;

/** The data that comes with the service. It is loaded when the database is empty or holds an older edition. */
@NullMarked
package io.waimao.ingestion.reference;

import org.jspecify.annotations.NullMarked;

/** Files in and out: validation, reports of faults, releases and their retraction, exports, the data version. */
@NullMarked
package io.waimao.ingestion;

import org.jspecify.annotations.NullMarked;

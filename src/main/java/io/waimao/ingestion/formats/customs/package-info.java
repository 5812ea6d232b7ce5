/** Files of the customs administration: query downloads, and the monthly table of provinces. */
@NullMarked
package io.waimao.ingestion.formats.customs;

import org.jspecify.annotations.NullMarked;

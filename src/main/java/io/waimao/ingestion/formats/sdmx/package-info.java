/** SDMX-CSV 2.0. */
@NullMarked
package io.waimao.ingestion.formats.sdmx;

import org.jspecify.annotations.NullMarked;

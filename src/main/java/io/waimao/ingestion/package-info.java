/** Reading files into the catalogue, the figures and the claims: validation, reports of faults, the data version. */
@NullMarked
package io.waimao.ingestion;

import org.jspecify.annotations.NullMarked;

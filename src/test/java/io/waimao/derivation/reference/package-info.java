/**
 * The laws of figures, computed slowly and plainly from the rows: no cache but memo maps, no SQL, and no code of the
 * derivation engine, so that a disagreement reveals an error on either side.
 */
package io.waimao.derivation.reference;

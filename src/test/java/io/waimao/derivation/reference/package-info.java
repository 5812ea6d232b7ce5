/**
 * The laws of figures, computed slowly and plainly from the rows: no cache but memo maps, no SQL, and nothing of the derivation
 * engine, so that a disagreement shows a fault of either side.
 */
package io.waimao.derivation.reference;

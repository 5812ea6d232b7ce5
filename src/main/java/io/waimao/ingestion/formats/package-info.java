/**
 * The kinds of file and their columns, one class each. A row becomes a figure, a claim or an entry of the catalogue.
 */
@NullMarked
package io.waimao.ingestion.formats;

import org.jspecify.annotations.NullMarked;

/** Imports of files. A file becomes a release or, if it has a fault, nothing. */
@NullMarked
package io.waimao.ingestion;

import org.jspecify.annotations.NullMarked;

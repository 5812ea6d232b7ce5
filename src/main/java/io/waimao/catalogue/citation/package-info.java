/** References to sources, for texts and reference managers. */
@NullMarked
package io.waimao.catalogue.citation;

import org.jspecify.annotations.NullMarked;

/** What figures are about: provinces, markets and their dated groups, sectors, sources, and which sets partition a whole. */
@NullMarked
package io.waimao.catalogue;

import org.jspecify.annotations.NullMarked;

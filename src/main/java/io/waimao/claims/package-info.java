/** Claims, and the verdict on each. A claim is compared only with figures of other sources. */
@NullMarked
package io.waimao.claims;

import org.jspecify.annotations.NullMarked;

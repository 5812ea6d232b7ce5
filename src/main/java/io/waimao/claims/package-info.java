/** Claims and their verdicts. A claim is compared only with figures of other sources. */
@NullMarked
package io.waimao.claims;

import org.jspecify.annotations.NullMarked;

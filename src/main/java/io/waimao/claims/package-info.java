/** What is claimed, and its check against what other sources show. */
@NullMarked
package io.waimao.claims;

import org.jspecify.annotations.NullMarked;

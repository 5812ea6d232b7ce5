/** How every list and look-up is asked: pages by keyset, cursors, orders, and the one exception for bad input. */
@NullMarked
package io.waimao.query;

import org.jspecify.annotations.NullMarked;

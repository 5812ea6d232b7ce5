/** Lists in pages by keyset, cursors, orders, and text search. Bad input has one exception type, here. */
@NullMarked
package io.waimao.paging;

import org.jspecify.annotations.NullMarked;

/** Lists in pages by keyset: cursors, sort keys and text search. Defines the exception for bad input. */
@NullMarked
package io.waimao.paging;

import org.jspecify.annotations.NullMarked;

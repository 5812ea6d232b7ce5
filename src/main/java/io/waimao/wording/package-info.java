/** Texts in English and Chinese: figures, periods and names in words, and the sentences around them. */
@NullMarked
package io.waimao.wording;

import org.jspecify.annotations.NullMarked;

/** Texts in the two languages of the service, English and Chinese, which are always made together. */
@NullMarked
package io.waimao.language;

import org.jspecify.annotations.NullMarked;

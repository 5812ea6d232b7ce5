/** Routes, and the handlers common to all. Handlers exist only in this package and its sub-packages. */
@NullMarked
package io.waimao.http;

import org.jspecify.annotations.NullMarked;

/** Imports and exports over HTTP. Bodies of any length are streams. */
@NullMarked
package io.waimao.http.files;

import org.jspecify.annotations.NullMarked;

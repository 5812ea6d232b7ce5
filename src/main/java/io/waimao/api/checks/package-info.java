/** The check of the claims of a request: their input, and what is wrong with it. */
@NullMarked
package io.waimao.api.checks;

import org.jspecify.annotations.NullMarked;

/** What whoever runs the service sees of it: health, the line at start-up, the clock. */
@NullMarked
package io.waimao.operations;

import org.jspecify.annotations.NullMarked;

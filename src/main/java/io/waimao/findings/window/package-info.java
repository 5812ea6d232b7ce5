/** The figures that a check looks at, read a span of months at a time. Memory stays bounded for any amount of data. */
@NullMarked
package io.waimao.findings.window;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.waimao.language;

import org.jspecify.annotations.NullMarked;

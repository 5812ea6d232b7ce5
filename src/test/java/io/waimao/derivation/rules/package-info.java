@NullMarked
package io.waimao.derivation.rules;

import org.jspecify.annotations.NullMarked;

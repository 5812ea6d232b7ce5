/** Names and amounts in sentences, for the texts of findings and verdicts. */
@NullMarked
package io.waimao.wording;

import org.jspecify.annotations.NullMarked;

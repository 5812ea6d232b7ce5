/** Names and amounts in sentences. Texts of findings and verdicts are put together here. */
@NullMarked
package io.waimao.wording;

import org.jspecify.annotations.NullMarked;

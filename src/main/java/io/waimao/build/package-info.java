/** What was built: version, commit, and a digest of the code. */
@NullMarked
package io.waimao.build;

import org.jspecify.annotations.NullMarked;

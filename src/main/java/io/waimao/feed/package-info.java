/** The feed of changes: publications, imports, findings and revisions, the latest first. */
@NullMarked
package io.waimao.feed;

import org.jspecify.annotations.NullMarked;

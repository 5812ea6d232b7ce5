/** The version of the data, and its changes. What is read for one version is kept until the next. */
@NullMarked
package io.waimao.dataset;

import org.jspecify.annotations.NullMarked;

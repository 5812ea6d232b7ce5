/** The version of the data, and the changes it goes through. What is read for one version is kept until the next. */
@NullMarked
package io.waimao.dataset;

import org.jspecify.annotations.NullMarked;

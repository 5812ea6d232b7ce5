/** Answers in a few lines of text, in which every figure cites its sources. */
@NullMarked
package io.waimao.agents.text;

import org.jspecify.annotations.NullMarked;

package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import java.util.stream.Stream;

/** A rule that figures keep. It takes each figure's bounds for what they are, so that rounding never breaks it. */
@FunctionalInterface
public interface Check {

    /** What breaks the rule; each figure of the window is looked at a bounded number of times. */
    Stream<Finding> in(Window window);
}

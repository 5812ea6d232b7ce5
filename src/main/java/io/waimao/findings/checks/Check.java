package io.waimao.findings.checks;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import java.util.stream.Stream;

/** A rule that figures obey. It honours each figure's bounds, so rounding never breaks it. */
@FunctionalInterface
public interface Check {

    /** Finds violations of the rule; looks at each figure of the window a bounded number of times. */
    Stream<Finding> in(Window window);
}

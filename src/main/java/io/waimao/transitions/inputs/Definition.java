package io.waimao.transitions.inputs;

import io.waimao.language.Text;

/**
 * What an indicator is.
 *
 * @param formula for readers
 * @param computed how it is computed
 */
public record Definition(Text name, Text formula, Text reference, Parameters parameters, Formula computed) {

    public static Definition of(String nameEn, String nameZh, Text formula, Text reference, Formula computed) {
        return new Definition(new Text(nameEn, nameZh), formula, reference, Parameters.NONE, computed);
    }

    public Definition taking(Parameters other) {
        return new Definition(name, formula, reference, other, computed);
    }

    public Definition taking(Parameter... accepted) {
        return taking(Parameters.of(accepted));
    }
}

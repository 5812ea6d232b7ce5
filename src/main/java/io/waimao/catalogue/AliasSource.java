package io.waimao.catalogue;

import java.util.List;

/** The origin of the aliases. */
public interface AliasSource {

    List<Alias> read();
}

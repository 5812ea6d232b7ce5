package io.waimao.pages;

import io.waimao.observations.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the explorer has chosen.
 *
 * @param province the code; null if none is chosen
 * @param compared codes of the provinces to compare with
 * @param period null for the latest of each figure
 * @param isDataset whether the view is the dataset, not the explorer
 */
record View(
        @Nullable String province,
        List<String> compared,
        @Nullable Period period,
        boolean isDataset) {

    View {
        compared = List.copyOf(compared);
    }

    /** The address, without the host. */
    String address(PageLanguage language) {
        var address = new StringBuilder("/?");
        if (isDataset) {
            address.append("view=dataset&");
        }
        if (province != null) {
            address.append("province=").append(province).append('&');
        }
        if (!compared.isEmpty()) {
            address.append("compare=").append(String.join(",", compared)).append('&');
        }
        if (period != null) {
            address.append("period=").append(period.getCode()).append('&');
        }
        return address.append("lang=").append(language.tag()).toString();
    }
}

package io.waimao.derivation.rules;

import io.waimao.derivation.hierarchy.GroupMembers;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.List;
import java.util.Set;

/** Groups of countries divide into the countries that belong to them on the first and the last day of a period. */
public final class MarketParts implements Parts {

    private final GroupMembers groups;

    MarketParts(GroupMembers groups) {
        this.groups = groups;
    }

    public static Text formula(String group) {
        return new Text(
                group + " = the sum of the countries that belong to it on the first and the last day of the period",
                group + " = 期初和期末均属于该组的国家（地区）之和");
    }

    @Override
    public String code(SeriesKey key) {
        return key.market();
    }

    @Override
    public SeriesKey with(SeriesKey key, String code) {
        return key.withMarket(code);
    }

    @Override
    public boolean adds(Measure measure, Unit unit) {
        return AdditiveMeasures.OF_GOODS.contains(measure);
    }

    @Override
    public List<String> parts(String code, Period period) {
        return groups.members(code, period);
    }

    @Override
    public List<String> wholes(String code, Period period) {
        return groups.groupsOf(code, period);
    }

    @Override
    public Set<String> everWholes(String code) {
        return groups.everGroupsOf(code);
    }

    @Override
    public Set<String> probes(String code) {
        return groups.firstMembers(code);
    }

    @Override
    public Text sum(String code, List<String> parts) {
        return formula(code);
    }
}

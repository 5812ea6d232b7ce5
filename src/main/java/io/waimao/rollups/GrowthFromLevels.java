package io.waimao.rollups;

import io.waimao.observations.Growth;
import io.waimao.observations.Measure;
import java.util.List;

/** Growth follows from the level and that of the year before. */
final class GrowthFromLevels implements Rule {

    @Override
    public List<Way> ways(At of) {
        if (of.key().measure() != Measure.GROWTH_YOY) {
            return List.of();
        }
        return Measure.VALUE.units().stream()
                .map(unit -> of.with(of.key().with(Measure.VALUE, unit)))
                .map(level -> new Way(
                        Growth.FORMULA,
                        List.of(level, level.with(level.period().yearBefore())),
                        levels -> Growth.between(levels.get(1), levels.get(0))))
                .toList();
    }
}

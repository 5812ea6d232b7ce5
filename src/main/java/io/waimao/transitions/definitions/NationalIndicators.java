package io.waimao.transitions.definitions;

import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Province;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Rank;
import io.waimao.quantity.Unit;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place of a province in the nation, by exports. The nation itself, the whole of the provinces, has none. */
public final class NationalIndicators {

    public static final Definition SHARE = Definition.of(
                    "Share of national exports",
                    "占全国出口比重",
                    new Text("province / nation", "本省 / 全国"),
                    new Text("Share of a part in its whole.", "部分占整体的比重。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s and the same figure of the nation, of one period",
                                    "同一时期的%s及全国的相同数据", subject.exports().code()),
                            subject -> List.of(share(subject)),
                            subject -> List.of(subject.exports().withArea(Province.NATION)),
                            NationalIndicators::share))
            .taking(TradeIndicators.ANY_FLOW);

    public static final Definition RANK = Definition.of(
                    "National rank by exports",
                    "出口全国排名",
                    new Text("1 + number of provinces with larger exports", "1 + 出口额更大的省份数"),
                    new Text("Rank with ties by overlapping intervals.", "排名，区间重叠者名次并列。"),
                    new RankFormula())
            .taking(TradeIndicators.ANY_FLOW);

    private NationalIndicators() {}

    private static SeriesKey share(Subject subject) {
        return subject.exports().with(Measure.NATIONAL_SHARE, Unit.PERCENT);
    }

    private static boolean isNation(Subject subject) {
        return subject.area().equals(Province.NATION);
    }

    private static Optional<Result> share(Subject subject, Period period) {
        return isNation(subject)
                ? Optional.empty()
                : subject.term(share(subject), period)
                        .map(share -> Result.of(
                                share,
                                Unit.PERCENT,
                                period,
                                figure -> Text.of(
                                        "The province accounts for %s of national %s.",
                                        "该省%2$s占全国的%1$s。", figure, subject.exportsInWords())));
    }

    private static final class RankFormula implements Formula {

        @Override
        public Text needed(Subject subject) {
            return Text.of("%s of all provinces, of one period", "同一时期所有省份的%s", subject.exportsInWords());
        }

        @Override
        public List<SeriesKey> series(Subject subject) {
            return List.of(subject.exports());
        }

        @Override
        public List<SeriesKey> ofAllProvinces(Subject subject) {
            return List.of(subject.exports());
        }

        @Override
        public Optional<Result> at(Subject subject, Period period) {
            return isNation(subject)
                    ? Optional.empty()
                    : subject.provinces()
                            .at(subject.exports(), period)
                            .map(all -> Result.of(
                                    Term.of(rank(subject.area(), all), all.values()),
                                    Unit.RANK,
                                    period,
                                    figure -> Text.of(
                                            "By %s, the province holds %s in the nation.",
                                            "%s居全国%s。", subject.exportsInWords(), figure)));
        }

        private static Quantity rank(String area, Map<String, Term> all) {
            var others = new LinkedHashMap<>(all);
            var own = requireNonNull(others.remove(area));
            return Rank.of(
                            own.quantity(),
                            others.values().stream().map(Term::quantity).toList())
                    .quantity();
        }
    }
}

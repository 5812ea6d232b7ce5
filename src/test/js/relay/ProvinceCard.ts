import { graphql } from 'relay-runtime';

/** A row of a list that fetches itself again, as a node, when another period is chosen. */
graphql`
    fragment ProvinceCard_province on Province
    @refetchable(queryName: "ProvinceCardRefetchQuery")
    @argumentDefinitions(period: { type: "String" }, asOf: { type: "Date" }) {
        code
        name
        nameZh: name(language: ZH)
        exports: figure(flow: EXPORT, measure: VALUE, period: $period, asOf: $asOf) {
            ...Figure_observation
        }
        investment: figure(flow: OUTWARD_INVESTMENT, measure: VALUE, period: $period, asOf: $asOf) {
            ...Figure_observation
        }
    }
`;

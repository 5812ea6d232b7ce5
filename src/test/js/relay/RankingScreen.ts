import { graphql } from 'relay-runtime';

/** A ranking that grows as it is scrolled. */
graphql`
    query RankingScreenQuery($period: String) {
        ...RankingScreen_ranking @arguments(period: $period)
    }
`;

graphql`
    fragment RankingScreen_ranking on Query
    @refetchable(queryName: "RankingScreenPageQuery")
    @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }, period: { type: "String" }) {
        ranking(by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, period: $period, first: $count, after: $cursor)
            @connection(key: "RankingScreen_ranking") {
            totalCount
            edges {
                node {
                    rank {
                        from
                        to
                    }
                    province {
                        id
                        name
                    }
                    figure {
                        ...Figure_observation
                    }
                }
            }
        }
    }
`;

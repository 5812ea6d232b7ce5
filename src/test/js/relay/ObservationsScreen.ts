import { graphql } from 'relay-runtime';

/** A list that can be scrolled both ways, from wherever it was opened. */
graphql`
    query ObservationsScreenQuery($filter: ObservationFilter, $asOf: Date) {
        ...ObservationsScreen_observations @arguments(filter: $filter, asOf: $asOf)
    }
`;

graphql`
    fragment ObservationsScreen_observations on Query
    @refetchable(queryName: "ObservationsScreenPageQuery")
    @argumentDefinitions(
        first: { type: "Int", defaultValue: 20 }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
        filter: { type: "ObservationFilter" }
        asOf: { type: "Date" }
    ) {
        observations(first: $first, after: $after, last: $last, before: $before, filter: $filter, asOf: $asOf)
            @connection(key: "ObservationsScreen_observations", filters: ["filter", "asOf"]) {
            edges {
                node {
                    ...Figure_observation
                    province {
                        name
                    }
                }
            }
        }
    }
`;

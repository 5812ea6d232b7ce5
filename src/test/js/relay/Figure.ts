import { graphql } from 'relay-runtime';

/** A figure with its bounds, for whatever shows one. */
graphql`
    fragment Figure_observation on Observation {
        period {
            code
        }
        value {
            value
            lower
            upper
            unit
            qualifier
        }
        source {
            title
            publishedOn
        }
    }
`;

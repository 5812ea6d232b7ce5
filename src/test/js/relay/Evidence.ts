import { graphql } from 'relay-runtime';

/** What is behind an answer: an interface that is a node, with both of its types, and the same by ids and by search. */
graphql`
    fragment Evidence_evidence on Evidence {
        __typename
        id
        source {
            title
        }
        ... on Observation {
            ...Figure_observation @alias
        }
        ... on Claim {
            statement
        }
    }
`;

graphql`
    query EvidenceByIdQuery($ids: [ID!]!, $text: String!) {
        nodes(ids: $ids) {
            ...Evidence_evidence @alias
        }
        search(text: $text) {
            ... on Node {
                id
            }
            ... on Province {
                ...ProvinceCard_province @alias
            }
        }
    }
`;

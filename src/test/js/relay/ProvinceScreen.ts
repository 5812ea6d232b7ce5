import { graphql } from 'relay-runtime';

/** Claims page by page below a province: a connection of a node, which the compiler fetches again by node(id:). */
graphql`
    query ProvinceScreenQuery($code: String!) {
        province(code: $code) {
            ...ProvinceCard_province @arguments(period: "2024")
            ...ProvinceScreen_claims
        }
    }
`;

graphql`
    fragment ProvinceScreen_claims on Province
    @refetchable(queryName: "ProvinceScreenClaimsPageQuery")
    @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
        filter: { type: "ClaimFilter" }
    ) {
        claims(first: $count, after: $cursor, filter: $filter)
            @connection(key: "ProvinceScreen_claims", filters: ["filter"]) {
            edges {
                cursor
                node {
                    statement
                    check {
                        verdict
                        evidence {
                            ...Evidence_evidence
                        }
                    }
                }
            }
            pageInfo {
                endCursor
                hasNextPage
            }
        }
    }
`;

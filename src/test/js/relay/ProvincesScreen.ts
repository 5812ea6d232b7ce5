import { graphql } from 'relay-runtime';

/** A list that grows as it is scrolled: a connection of the root, refetched by a query that the compiler writes. */
graphql`
    query ProvincesScreenQuery($orderBy: [CatalogueOrder!]) {
        ...ProvincesScreen_provinces @arguments(orderBy: $orderBy)
    }
`;

graphql`
    fragment ProvincesScreen_provinces on Query
    @refetchable(queryName: "ProvincesScreenPageQuery")
    @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        orderBy: { type: "[CatalogueOrder!]" }
    ) {
        provinces(first: $count, after: $cursor, orderBy: $orderBy) @connection(key: "ProvincesScreen_provinces") {
            totalCount
            edges {
                node {
                    id
                    ...ProvinceCard_province
                }
            }
        }
    }
`;

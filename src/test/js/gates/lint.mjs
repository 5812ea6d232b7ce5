/** Lints the schema by the rules of graphql-eslint: the recommended set, the Relay set, and what fits of the rest. */
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';

const { configs, parser } = graphqlEslint;

const rules = {
    ...configs['flat/schema-all'].rules,
    ...configs['flat/schema-relay'].rules,

    // The engine prints a description of one line inline.
    '@graphql-eslint/description-style': ['error', { style: 'inline' }],

    // Fields, arguments and enum values are described too, not types and root fields only.
    '@graphql-eslint/require-description': [
        'error',
        {
            types: true,
            DirectiveDefinition: true,
            FieldDefinition: true,
            InputValueDefinition: true,
            EnumValueDefinition: true,
        },
    ],

    // The engine sorts by kind, then by name without exception: an id has no place of its own; values by code point.
    '@graphql-eslint/alphabetize': [
        'error',
        {
            fields: ['ObjectTypeDefinition', 'InterfaceTypeDefinition', 'InputObjectTypeDefinition'],
            arguments: ['FieldDefinition', 'DirectiveDefinition'],
        },
    ],

    // Values and pages have no identity: a new type either has an id, to be fetched again by, or is named here.
    '@graphql-eslint/strict-id-in-types': [
        'error',
        {
            exceptions: {
                suffixes: ['Connection', 'Edge'],
                types: [
                    'AreaCoverage',
                    'Assessment',
                    'BoundedValue',
                    'Breakdown',
                    'BreakdownPart',
                    'CheckedClaim',
                    'ClaimCheck',
                    'Comparison',
                    'Dataset',
                    'Fault',
                    'Gap',
                    'ImportReport',
                    'Indicator',
                    'IndicatorComparison',
                    'IndicatorValue',
                    'PageInfo',
                    'Partition',
                    'Period',
                    'ProvinceTransition',
                    'Rank',
                    'RankedFigure',
                    'Release',
                    'Derivation',
                    'Residual',
                    'Slip',
                    'Subtotal',
                    'VerdictCount',
                    'Vintage',
                ],
            },
        },
    ],

    // Short closed lists, and the nodes of a page, are plain lists. The node of a ranking is a figure with its rank, which has
    // no identity of its own. Everything else about edges is checked.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],

    // Stewards' mutations take a few plain arguments and answer with the release: an input object would add a level.
    '@graphql-eslint/input-name': 'off',
    '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
    '@graphql-eslint/no-root-type': 'off',

    // What takes free input is null beside an error; the dataset and the closed lists take none and are never null.
    '@graphql-eslint/require-nullable-result-in-root': 'off',

    // It wants an argument that the standard @deprecated does not have.
    '@graphql-eslint/require-deprecation-date': 'off',
};

// What the engine defines by itself: its names, without descriptions of arguments, though nothing refers to them.
const directives = 'deprecated|oneOf|specifiedBy';
const engine = new RegExp(`(directive [\`"](${directives})[\`"]|scalar type \`BigInteger\`)`, 'i');

export async function lint({ directory }) {
    const eslint = new ESLint({
        cwd: directory,
        overrideConfigFile: true,
        overrideConfig: {
            files: ['*.graphql'],
            plugins: { '@graphql-eslint': graphqlEslint },
            languageOptions: {
                parser,
                parserOptions: { graphQLConfig: { schema: `${directory}/schema.graphql` } },
            },
            rules,
        },
    });
    const [{ messages }] = await eslint.lintFiles(['schema.graphql']);
    const active = Object.values(rules).filter((rule) => rule !== 'off').length;
    return {
        looked: `${active} rules of graphql-eslint`,
        problems: messages
            .filter(({ message }) => !engine.test(message))
            .map(({ line, ruleId, message }) => `schema.graphql:${line} ${message} (${ruleId})`),
    };
}

/** Documents: valid ones grown from the schema, the same with one place broken, and ones made to exhaust a server. */
import * as graphql from 'graphql';
import * as odd from './odd.mjs';
import { nested, times } from './random.mjs';

const SAMPLES = {
  Boolean: (random) => random.chance(0.5),
  Int: (random) => random.int(5),
  Float: (random) => random.next(),
  BigInteger: (random) => random.int(1e9),
  BigDecimal: (random) => random.int(1e9),
  Date: (random) => random.pick(['2024-12-31', '2025-09-01', '1970-01-01']),
  ID: (random) => random.pick(['', 'x', 'bm9kZTox', 'CN-ZJ']),
  String: (random) =>
    random.chance(0.25)
      ? random.pick(odd.STRINGS).toWellFormed()
      : random.pick(['CN-ZJ', 'CN', 'W', 'ASEAN', '_T', '2024', '2025-01-01/P8M']),
};

/** A value of an input type, as JSON. */
function sample(random, type) {
  if (graphql.isNonNullType(type)) return sample(random, type.ofType);
  if (graphql.isListType(type)) return times(random.int(4), () => sample(random, type.ofType));
  if (graphql.isEnumType(type)) return random.pick(type.getValues()).name;
  if (!graphql.isInputObjectType(type)) return SAMPLES[type.name](random);
  const fields = Object.values(type.getFields());
  const given = fields.filter((field) => graphql.isRequiredInputField(field) || random.chance(0.3));
  return Object.fromEntries(given.map((field) => [field.name, sample(random, field.type)]));
}

/** The members of a request whose document fits the schema. */
export function grow(random, schema) {
  const variables = {};
  const declared = [];
  const fragments = [];
  let aliases = 0;

  function argument({ name, type }) {
    const value = sample(random, type);
    if (random.chance(0.7)) return `${name}: ${graphql.print(graphql.astFromValue(value, type))}`;
    const variable = `v${declared.length}`;
    declared.push(`$${variable}: ${type}`);
    variables[variable] = value;
    return `${name}: $${variable}`;
  }

  function condition() {
    if (random.chance(0.9)) return '';
    const directive = random.pick([graphql.GraphQLSkipDirective, graphql.GraphQLIncludeDirective]);
    return ` @${directive.name}(${argument(directive.args[0])})`;
  }

  function field({ name, type, args }, depth, unique) {
    const alias = unique || random.chance(0.5) ? `a${aliases++}: ` : '';
    const given = args.filter((arg) => graphql.isRequiredArgument(arg) || random.chance(0.25)).map(argument);
    const named = graphql.getNamedType(type);
    const within = graphql.isLeafType(named) ? '' : ` ${selection(named, depth - 1)}`;
    return `${alias}${name}${given.length ? `(${given.join(', ')})` : ''}${condition()}${within}`;
  }

  function fields(type, depth, unique) {
    const open = Object.values(type.getFields()).filter(
      ({ type }) => depth > 0 || graphql.isLeafType(graphql.getNamedType(type)),
    );
    return (
      random
        .some(open, 3)
        .map((one) => field(one, depth, unique))
        .join(' ') || '__typename'
    );
  }

  function selection(type, depth) {
    if (graphql.isAbstractType(type)) {
      const types = random.some(schema.getPossibleTypes(type), 2);
      const branches = types.map((one) => `... on ${one}${condition()} { ${fields(one, depth, true)} }`);
      return `{ __typename ${branches.join(' ')} }`;
    }
    const plain = `{ ${fields(type, depth)} }`;
    if (random.chance(0.8)) return plain;
    if (random.chance(0.5)) return `{ ... on ${type}${condition()} ${plain} }`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type} ${plain}`);
    return `{ ...${name} }`;
  }

  const body = selection(schema.getQueryType(), 4);
  const query = [`query Q${declared.length ? `(${declared.join(', ')})` : ''} ${body}`, ...fragments].join('\n');
  return { query, variables: declared.length ? variables : undefined };
}

/** Breaks one place of a document, perhaps without harm. */
export function broken(random, text) {
  const at = random.int(text.length);
  const to = at + 1 + random.int(random.pick([1, 3, 12]));
  const names = [...text.matchAll(/\w+/g)];
  const { index, 0: name } = random.pick(names);
  const splice = (from, until, put) => text.slice(0, from) + put + text.slice(until);
  return random.pick([
    () => splice(at, to, ''),
    () => splice(at, at, text.slice(at, to)),
    () => splice(at, at, ` ${random.pick(odd.TOKENS)} `),
    () => splice(at, text.length, ''),
    () => splice(index, index + name.length, random.pick(names)[0]),
    () => splice(index, index + name.length, random.pick(odd.NAMES)),
    () => text.replace(/\(.*?\)/, ''),
    () => text.replace(/[{}]/g, (brace) => (random.chance(0.8) ? brace : '')),
    () => text.replace('Q', `Q @${random.pick(odd.DIRECTIVES)}`),
  ])();
}

const list = (count, make) => times(count, make).join(' ');
const string = (text) => `{ province(code: ${text}) { code } }`;
const fragment = (index, selection) => `fragment F${index} on Query { ${selection} }`;

/** Each takes a size, most often a modest one. */
const EXHAUSTING = {
  deepSelection: (size) => nested(size, '{a', '', '}'),
  deepIntrospection: (size) => `{ __type(name: "Query") { ${nested(size, 'ofType{', 'name', '}')} } }`,
  introspectionCycle: (size, random) => {
    const step = random.pick(['fields{type{', 'interfaces{possibleTypes{', 'inputFields{type{']);
    return `{ __schema { types { ${nested(1 + random.int(12), step, 'name', '}}')} } }`;
  },
  introspectionAliases: (size) => `{ ${list(size / 4, (index) => `a${index}: __schema { types { name } }`)} }`,
  deepFragments: (size) => nested(size, '{ ... on Query', '{ __typename }', '}'),
  deepList: (size) => `{ node(id: ${nested(size, '[', '', ']')}) { id } }`,
  deepObject: (size) => `{ claims(filter: ${nested(size, '{a: ', '1', '}')}) { totalCount } }`,
  deepType: (size) => `query Q($v: ${nested(size, '[', 'Int', ']')}) { __typename }`,
  exponential: (size, random) => {
    const depth = 5 + random.int(40);
    const doubled = list(depth, (index) => fragment(index, `...F${index + 1} ...F${index + 1}`));
    return `{ ...F0 } ${doubled} ${fragment(depth, '__typename')}`;
  },
  fragmentChain: (size) =>
    `{ ...F0 } ${list(size, (index) => fragment(index, `...F${index + 1}`))} ${fragment(size, '__typename')}`,
  aliases: (size) => `{ ${list(size, (index) => `a${index}: province(code: "CN-ZJ") { code }`)} }`,
  repeated: (size) => `{ ${list(size, () => '__typename')} }`,
  overlapping: (size) => `{ ${list(size, () => 'province(code: "CN-ZJ") { claims { nodes { code } } }')} }`,
  conflicting: (size) => `{ ${list(size, (index) => `a: province(code: "${index}") { code }`)} }`,
  unknownFields: (size) => `{ ${list(size, (index) => `nothing${index}`)} }`,
  directives: (size) => `{ __typename ${'@skip(if: false) '.repeat(size)}}`,
  unknownDirectives: (size) => `{ __typename ${'@x'.repeat(size)} }`,
  skips: (size) =>
    `query Q($v: Boolean = true) { ${list(size, (index) => `a${index}: partitions @skip(if: $v) { code }`)} }`,
  operations: (size, random) => list(size, (index) => `query Q${random.pick([index, ''])} { __typename }`),
  manyVariables: (size) => `query Q(${list(size, (index) => `$v${index}: Int`)}) { __typename }`,
  longName: (size) => `{ ${'a'.repeat(size * 20)} }`,
  longString: (size) => string(`"${'a'.repeat(size * 20)}"`),
  longNumber: (size) => `{ markets(first: ${'9'.repeat(size * 2)}) { totalCount } }`,
  longList: (size) => `{ nodes(ids: [${list(size, (index) => `"${index}"`)}]) { id } }`,
  comments: (size) => `#\n{ __typename #${'x'.repeat(size)}\r}${'\n#'.repeat(size)}`,
  blockString: (size, random) => string(`"""${random.pick(odd.ESCAPES)}\n ${random.pick(odd.STRINGS)}"""`),
  escape: (size, random) => string(`"${random.pick(odd.ESCAPES)}"`),
  between: (size, random) => `{ ${random.pick(odd.STRINGS)} __typename ${random.pick(odd.STRINGS)} }`,
  whole: (size, random) => random.pick(odd.DOCUMENTS),
  operationTypes: (size, random) => `${random.pick(odd.OPERATIONS)} { __typename }`,
  integers: (size, random) => `{ markets(first: ${random.pick(odd.INT_LITERALS)}) { totalCount } }`,
  dates: (size, random) => `{ sources(filter: { publishedFrom: ${random.pick(odd.DATE_LITERALS)} }) { totalCount } }`,
};

export function documents(random, { schema, to }) {
  const style = random.weighed({ valid: 40, broken: 45, exhausting: 15 });
  if (style === 'exhausting') {
    const name = random.pick(Object.keys(EXHAUSTING));
    const size = random.pick([10, 100, 100, 1_000, random.pick([2_000, 5_000])]);
    return { name, ...to.post({ query: EXHAUSTING[name](size, random) }) };
  }
  const grown = grow(random, schema);
  if (style === 'broken') grown.query = broken(random, grown.query);
  if (random.chance(0.1)) grown.operationName = random.pick(['Q', 'Other', '', null]);
  const fits = style === 'valid' && (grown.operationName ?? 'Q') === 'Q';
  return { name: style, fits, ...(random.chance(0.8) ? to.post(grown) : to.get(grown)) };
}

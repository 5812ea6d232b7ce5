/** The playground: GraphiQL with the query of the address, a worked example, or what was open before. */
import { copied } from '../explorer/dom.js';
import { curl } from '../explorer/data.js';
import { EXAMPLES } from './examples.js';
import { TEXTS } from './texts.js';

const { React, ReactDOM, GraphiQL } = globalThis;

const ENDPOINT = `${location.origin}/graphql`;
const TABS = 'graphiql:tabState';

/** Where there is room for the documentation beside the query. */
const WIDE = matchMedia('(min-width: 1400px)');

const parameters = new URLSearchParams(location.search);
const language = parameters.get('lang') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
const texts = TEXTS[language] ?? TEXTS.en;
const part = (name) => document.getElementById(name);

const tab = ({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) });

/** The query in the address: a document, an example by name, or nothing. */
function asked() {
  if (parameters.has('query')) {
    return { query: parameters.get('query'), variables: parameters.get('variables') ?? '{}' };
  }
  const example = EXAMPLES.find(({ name }) => name === parameters.get('example'));
  return example && tab(example);
}

/** The tab that was open when the playground was left; undefined on the first visit. */
function left() {
  const kept = JSON.parse(localStorage.getItem(TABS) ?? 'null');
  const { query, variables } = kept?.tabs?.[kept.activeTabIndex] ?? {};
  return query ? { query, variables: variables ?? undefined } : undefined;
}

const opened = ({ query, variables }) => ({ query: query ?? '', variables });

/** GraphiQL applies default tabs only if it has stored none. */
function start(shown) {
  const element = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: ENDPOINT, subscriptionUrl: ENDPOINT.replace('http', 'ws') }),
    defaultTabs: [shown],
    query: shown.query,
    variables: shown.variables,
    onEditQuery: (query) => command({ query }),
    onEditVariables: (variables) => command({ variables }),
    onTabChange: ({ tabs, activeTabIndex }) => command(opened(tabs[activeTabIndex])),
    visiblePlugin: WIDE.matches ? 'Documentation Explorer' : undefined,
    defaultEditorToolsVisibility: 'variables',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  });
  ReactDOM.render(element, part('graphiql'));
}

/** The list of the examples; choosing one opens it. */
function examples() {
  const shown = EXAMPLES.find(({ query }) => query === current.query);
  const none = new Option(texts.choose, '', !shown, !shown);
  none.disabled = true;
  part('examples').append(none, ...EXAMPLES.map((one) => new Option(one[texts.title], one.name, one === shown, one === shown)));
  part('examples').addEventListener('change', ({ target }) => {
    location.href = `/playground/?${new URLSearchParams({ example: target.value, lang: language })}`;
  });
}

/** What a shell would send for the query that is shown. */
function command(change) {
  Object.assign(current, change);
  part('curl').textContent = /^\s*(#.*\n\s*)*subscription\b/.test(current.query)
    ? texts.subscription(ENDPOINT.replace('http', 'ws'))
    : curl({ document: current.query, variables: parsed(current.variables) });
}

function parsed(variables) {
  try {
    return JSON.parse(variables || '{}');
  } catch {
    return {};
  }
}

function words() {
  document.documentElement.lang = language;
  document.title = texts.name;
  part('home').href = `/?lang=${language}`;
  part('examples-label').textContent = texts.example;
  part('endpoint-label').textContent = texts.endpoint;
  part('endpoint').textContent = ENDPOINT;
  part('command-label').textContent = texts.curl;
  part('copy').textContent = texts.copy;
  part('copy').addEventListener('click', async () => {
    await copied(part('copy'), part('curl').textContent, texts);
  });
}

const current = asked() ?? left() ?? tab(EXAMPLES[0]);
words();
examples();
command(current);
start({ ...current });

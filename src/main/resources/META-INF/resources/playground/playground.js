/** The playground: GraphiQL with the worked examples as tabs, preceded by the query in the address. */
import { EXAMPLES } from './examples.js';

const { React, ReactDOM, GraphiQL } = globalThis;

const ENDPOINT = `${location.origin}/graphql`;
const TABS = 'graphiql:tabState';

const tab = ({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) });

/** The query in the address: a document, an example by name, or nothing. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  if (parameters.has('query')) {
    return { query: parameters.get('query'), variables: parameters.get('variables') ?? '{}' };
  }
  const example = EXAMPLES.find(({ name }) => name === parameters.get('example'));
  return example && tab(example);
}

function link({ name, title }) {
  const element = document.createElement('a');
  element.href = `/playground/?example=${name}`;
  element.textContent = title;
  return element;
}

/** The tab that was open when the playground was left; undefined on the first visit. */
function left() {
  const kept = JSON.parse(localStorage.getItem(TABS) ?? 'null');
  const { query, variables } = kept?.tabs?.[kept.activeTabIndex] ?? {};
  return query ? { query, variables: variables ?? undefined } : undefined;
}

/** GraphiQL applies default tabs only if it has stored none, so the first visit shows the examples. */
function start() {
  const examples = EXAMPLES.map(tab);
  const shown = asked() ?? left() ?? examples[0];
  const element = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: ENDPOINT, subscriptionUrl: ENDPOINT.replace('http', 'ws') }),
    defaultTabs: [shown, ...examples.filter(({ query }) => query !== shown.query)],
    query: shown.query,
    variables: shown.variables,
    visiblePlugin: 'Documentation Explorer',
    defaultEditorToolsVisibility: 'variables',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  });
  ReactDOM.render(element, document.getElementById('graphiql'));
}

document.getElementById('examples').append(...EXAMPLES.map(link));
start();

/** Questions to the service, and the same questions for others to ask: in the playground, or by curl. */

const ENDPOINT = '/graphql';

export class Unanswered extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

let bearer = '';

/** The steward's token. It is kept here only, and gone with the page. */
export function authorize(token) {
  bearer = token.trim();
}

export const authorization = () => (bearer ? { Authorization: `Bearer ${bearer}` } : {});

/** @param {{document: string, variables: object}} question */
export async function ask(question) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...authorization(),
    },
    body: body(question),
  });
  const answer = await response.json();
  if (answer.errors?.length) {
    const [{ message, extensions }] = answer.errors;
    throw new Unanswered(message, extensions?.code);
  }
  return answer.data;
}

const body = ({ document, variables }) => JSON.stringify({ query: document, variables });

export function playground({ document, variables }) {
  const parameters = new URLSearchParams({ query: document, variables: JSON.stringify(variables, null, 2) });
  return `/playground/?${parameters}`;
}

/** For a POSIX shell: the quotes of the data are closed around each quote in it. */
export function curl(question) {
  const data = body(question).replaceAll("'", "'\\''");
  return `curl '${location.origin}${ENDPOINT}' -H 'Content-Type: application/json' --data-raw '${data}'`;
}

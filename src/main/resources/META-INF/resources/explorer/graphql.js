/** Sends queries to the service, and exports them to the playground or as curl commands. */

const ENDPOINT = '/graphql';

export class Unanswered extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** Codes of failures that pass: the service cannot be reached, is stopping, or has too much to do. */
const PASSING = ['UNREACHABLE', 'SERVICE_STOPPING', 'OVERLOADED', 'DATABASE_UNAVAILABLE', 'EXECUTION_TIMEOUT'];

export const isPassing = ({ code }) => PASSING.includes(code);

let bearer = '';

/** Sets the steward's token, which exists only as long as the page. */
export function authorize(token) {
  bearer = token.trim();
}

export const authorization = () => (bearer ? { Authorization: `Bearer ${bearer}` } : {});

const foreseen = new Map();

/** Sends a query that will be asked soon. */
export function askAhead(question) {
  const answer = send(question);
  answer.catch(() => {});
  foreseen.set(body(question), answer);
}

/** @param {{document: string, variables: object}} question */
export function ask(question) {
  const key = body(question);
  const answer = foreseen.get(key) ?? send(question);
  foreseen.delete(key);
  return answer;
}

async function send(question) {
  const answer = await post(body(question));
  if (answer.errors?.length) {
    const [{ message, extensions }] = answer.errors;
    throw new Unanswered(message, extensions?.code);
  }
  return answer.data;
}

/** An answer that is no JSON comes from something between the page and the service. */
async function post(text) {
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        ...authorization(),
      },
      body: text,
    });
    return await response.json();
  } catch (failure) {
    throw new Unanswered(failure.message, 'UNREACHABLE');
  }
}

const body = ({ document, variables }) => JSON.stringify({ query: document, variables });

export function playground({ document, variables }) {
  const parameters = new URLSearchParams({ query: document, variables: JSON.stringify(variables, null, 2) });
  return `/playground/?${parameters}`;
}

/** A command for a POSIX shell; each quote in the data is escaped. */
export function curl(question) {
  const data = body(question).replaceAll("'", "'\\''");
  return `curl '${location.origin}${ENDPOINT}' -H 'Content-Type: application/json' --data-raw '${data}'`;
}

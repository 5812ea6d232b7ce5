/** What is wrong with a reply, if anything. */

/** Traces of the code that runs a server; nothing of them belongs into an answer. */
const INTERNALS = new RegExp(
  [
    String.raw`\bat [a-z]+\.[\w.$]+\(`,
    String.raw`Exception\b|[a-z]Error:`,
    String.raw`\b(javax?|jakarta|kotlin)\.\w+`,
    String.raw`\bgraphql\.(execution|schema|language|parser|validation)`,
    String.raw`\b(io|org|com)\.(quarkus|smallrye|vertx|netty|waimao|h2|hibernate|antlr|fasterxml|jboss|graphql)\b`,
    '[Hh]ibernate|NullPointer|StackOverflow|OutOfMemory',
    String.raw`\bSQL(State)?\b.{0,80}error`,
  ].join('|'),
  'g',
);
/** The engine's name for the kind of an error, which is not one of a class. */
const CLASSIFICATION = /"classification":"\w+"/g;
const TYPES = /^application\/(json|graphql-response\+json)\s*(;|$)/i;
const MESSAGES = ['connection_ack', 'connection_error', 'ka', 'ping', 'pong', 'next', 'data', 'error', 'complete'];
/** What HTTP itself may state not to implement: transfer encodings, versions. */
const UNIMPLEMENTED = [501, 505];

export function faultOf(request, { status, headers = {}, body = Buffer.alloc(0), heard = [] }) {
  const any = request.answer === 'any';
  if (status === 'hang') return 'no answer in time';
  if (status === 'garbage') return 'not an HTTP reply';
  if (status === 'closed') return any || request.cut ? undefined : 'closed without an answer';
  if (status === 'close 1011' || status === 'close 4500') return `WebSocket ${status}`;
  if (status === 503 && !headers['retry-after']) return 'status 503 without Retry-After';
  if (status >= 500 && status !== 503 && !(any && UNIMPLEMENTED.includes(status))) return `status ${status}`;
  const leak = leakOf(request, [body.toString(), ...heard]);
  if (leak) return `internals: ${leak}`;
  const said = heard.map(messageFault).find((fault) => fault);
  return said ?? (typeof status === 'number' && !any ? bodyFault(request, status, headers, body) : undefined);
}

/** Words of the request do not count when they come back. */
function leakOf({ parts }, texts) {
  const sent = Buffer.concat(parts.filter(Buffer.isBuffer)).toString();
  return texts
    .flatMap((text) => text.replace(CLASSIFICATION, '').match(INTERNALS) ?? [])
    .find((leak) => !sent.includes(leak));
}

function bodyFault({ answer, method, fits }, status, headers, body) {
  if (status === 204 || status === 304) return undefined;
  if (answer === 'bare' && (method === 'HEAD' || (status < 300 && !body.length))) return undefined;
  if (!TYPES.test(headers['content-type'])) return `content type ${headers['content-type']}`;
  let value;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return 'not JSON';
  }
  return responseFault(value) ?? (fits ? value.errors?.map(unfit).find((fault) => fault) : undefined);
}

/** A document that fits the schema must not be said not to. */
function unfit({ extensions: { code }, message }) {
  return code.startsWith('GRAPHQL_') ? `a valid document was refused: ${message}` : undefined;
}

function responseFault(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  if (!('data' in value) && !('errors' in value)) return 'neither data nor errors';
  return 'errors' in value ? errorsFault(value.errors) : undefined;
}

function errorsFault(errors) {
  if (!Array.isArray(errors) || !errors.length) return 'errors is not a list of some';
  for (const error of errors) {
    if (typeof error?.message !== 'string' || !error.message.trim()) return 'an error without a message';
    if (!/^[A-Z_]+$/.test(error.extensions?.code)) return 'an error without a code';
    if (error.extensions.code === 'INTERNAL_SERVER_ERROR') return `an internal error: ${error.message}`;
  }
  return undefined;
}

function messageFault(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return 'a message that is not JSON';
  }
  if (!MESSAGES.includes(value?.type)) return `a message of type ${value?.type}`;
  if (value.type === 'next') return responseFault(value.payload);
  return value.type === 'error' ? errorsFault(value.payload) : undefined;
}

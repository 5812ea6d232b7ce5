/** Sends a file to an import, and reports progress until it ends. */
import { authorization } from './graphql.js';

const TICK = 500;

/**
 * @param {{file: File, kind: string, dry: boolean}} what
 * @param {(progress: {rows: number, secondsLeft: ?number}) => void} onProgress
 * @returns {Promise<object>} the report
 */
export async function send({ file, kind, dry }, onProgress) {
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
  const parameters = new URLSearchParams({ name: file.name, dryRun: dry, id });
  const watch = setInterval(() => progress(id, onProgress), TICK);
  try {
    const response = await fetch(`/import/${kind}?${parameters}`, {
      method: 'POST',
      headers: { ...authorization(), 'Content-Type': file.name.endsWith('.gz') ? 'application/gzip' : 'text/csv' },
      body: file,
    });
    const answer = await response.json();
    if (answer.errors) {
      throw new Error(answer.errors[0].message);
    }
    return answer;
  } finally {
    clearInterval(watch);
  }
}

/** Reports progress once the first rows have arrived. */
async function progress(id, onProgress) {
  const response = await fetch(`/import/${id}`, { headers: authorization() });
  if (response.ok) {
    onProgress(await response.json());
  }
}

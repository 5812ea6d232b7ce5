/** Sends a file to an import, and reports progress until it ends. */
import { authorization } from './data.js';

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

/** An empty file with the columns and examples, as the service gives it. */
export async function template(kind) {
  const response = await fetch(`/import/${kind}`, { headers: authorization() });
  if (!response.ok) {
    const { errors } = await response.json();
    throw new Error(errors[0].message);
  }
  return response.blob();
}

/** What files begin with that no import reads. */
const FOREIGN = [
  ['WORKBOOK', [0x50, 0x4b, 3, 4]],
  ['WORKBOOK', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
];

/** @returns {Promise<?string>} what a file is, if it cannot be text or compressed text */
export async function foreign(file) {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return FOREIGN.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null;
}

/** Reports progress once the first rows have arrived. */
async function progress(id, onProgress) {
  const response = await fetch(`/import/${id}`, { headers: authorization() });
  if (response.ok) {
    onProgress(await response.json());
  }
}

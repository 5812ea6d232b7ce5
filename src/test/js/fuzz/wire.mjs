/** Raw HTTP/1.1: sends a request's bytes as they are, reads the reply, and keeps the connection while it is clean. */
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import zlib from 'node:zlib';

const PATIENCE = 20_000;
const DECODERS = { gzip: zlib.gunzipSync, deflate: zlib.inflateSync, br: zlib.brotliDecompressSync };

function decoded(body, encoding) {
  try {
    return body.length && encoding in DECODERS ? DECODERS[encoding](body) : body;
  } catch {
    return body;
  }
}

/** The other side closed the connection. */
class Closed extends Error {}

/** A connection that is read piece by piece. */
export class Connection {
  #have = Buffer.alloc(0);
  #ended = false;
  #wake = () => {};
  silent = true;

  constructor(socket) {
    const end = () => {
      this.#ended = true;
      this.#wake();
    };
    socket
      .on('end', end)
      .on('close', end)
      .on('error', end)
      .on('data', (chunk) => {
        this.silent = false;
        this.#have = Buffer.concat([this.#have, chunk]);
        this.#wake();
      });
    this.socket = socket;
  }

  static open({ hostname, port }) {
    return new Promise((resolve, reject) => {
      const socket = net.connect({ host: hostname, port: port || 80, noDelay: true });
      socket.once('error', reject).once('connect', () => resolve(new Connection(socket)));
    });
  }

  async #take(lengthOf) {
    for (;;) {
      const length = lengthOf(this.#have);
      if (length >= 0) {
        const taken = this.#have.subarray(0, length);
        this.#have = this.#have.subarray(length);
        return taken;
      }
      if (this.#ended) throw new Closed();
      await new Promise((resolve) => (this.#wake = resolve));
    }
  }

  get empty() {
    return this.#have.length === 0;
  }

  line = async () => (await this.#take((have) => have.indexOf('\n') + 1 || -1)).toString('latin1').trimEnd();

  exactly = (length) => this.#take((have) => (have.length < length ? -1 : length));

  rest = () => this.#take((have) => (this.#ended ? have.length : -1));

  /** The next final reply. */
  async reply(method) {
    const start = await this.line();
    const [, version, digits] = /^HTTP\/(\d\.\d) (\d{3})/.exec(start) ?? [];
    if (!digits) return { status: 'garbage', body: Buffer.from(start) };
    const headers = {};
    for (let line = await this.line(); line; line = await this.line()) {
      const [name] = line.split(':', 1);
      headers[name.toLowerCase()] = line.slice(name.length + 1).trim();
    }
    const status = Number(digits);
    if (status < 200 && status !== 101) return this.reply(method);
    const bare = method === 'HEAD' || [101, 204, 304].includes(status);
    const sized = bare || 'content-length' in headers || headers['transfer-encoding'] === 'chunked';
    const body = bare ? Buffer.alloc(0) : await this.#body(headers);
    const clean = version === '1.1' && sized && !/close/i.test(headers.connection);
    return { status, headers, body: decoded(body, headers['content-encoding']), clean };
  }

  async #body(headers) {
    if (headers['transfer-encoding'] !== 'chunked') {
      return 'content-length' in headers ? this.exactly(Number(headers['content-length'])) : this.rest();
    }
    const chunks = [];
    for (let size; size !== 0;) {
      size = parseInt(await this.line(), 16);
      chunks.push(await this.exactly(size));
      await this.line();
    }
    return Buffer.concat(chunks);
  }

  /** The result of the work, or what became of it: closed, or no end of it in time. */
  async within(patience, work) {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.socket.destroy();
    }, patience ?? PATIENCE);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Closed)) throw error;
      return { status: !late ? 'closed' : patience ? 'silent' : 'hang' };
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A client with one connection, opened anew whenever the last is spent. */
export class Client {
  #kept;

  constructor(url) {
    this.url = url;
  }

  async exchange(request) {
    const kept = request.fresh ? undefined : this.#kept;
    if (kept) {
      const reply = await this.#attempt(kept, request);
      // An idle connection may be closed at any time, even just when it is used again.
      if (reply.status !== 'closed' || !kept.silent) return reply;
    }
    return this.#attempt(await Connection.open(this.url), request);
  }

  async #attempt(connection, request) {
    connection.silent = true;
    const reply = await connection.within(request.patience, async () => {
      for (const part of request.parts) await (typeof part === 'number' ? sleep(part) : connection.socket.write(part));
      if (request.drop) return { status: 'dropped' };
      for (let before = 1; before < (request.replies ?? 1); before++) await connection.reply(request.method);
      return connection.reply(request.method);
    });
    const keep = reply.clean && !request.fresh;
    if (!request.fresh) this.#kept = keep ? connection : undefined;
    if (!keep) connection.socket.destroy();
    return keep && !connection.empty ? { ...reply, status: 'garbage' } : reply;
  }

  close() {
    this.#kept?.socket.destroy();
  }
}

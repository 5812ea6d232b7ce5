/** GraphQL over WebSocket (graphql-transport-ws) by hand: handshakes, frames and messages out of order. */
import { setTimeout as sleep } from 'node:timers/promises';
import { broken, grow } from './documents.mjs';
import * as odd from './odd.mjs';
import { times } from './random.mjs';
import { Connection } from './wire.mjs';

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const PING = 9;

/** A frame, whole and masked as a client has to send it unless told otherwise. */
function frame(payload, { opcode = TEXT, first = 0x80 | opcode, mask = [1, 2, 3, 4], length } = {}) {
  const data = Buffer.from(payload);
  const size = BigInt(length ?? data.length);
  const width = size < 126n ? 0 : size < 65_536n ? 2 : 8;
  const mark = { 0: Number(size), 2: 126, 8: 127 }[width] | (mask ? 0x80 : 0);
  const wide = times(width, (index) => Number((size >> BigInt(8 * (width - 1 - index))) & 0xffn));
  return Buffer.concat([
    Buffer.from([first, mark, ...wide, ...(mask ?? [])]),
    data.map((byte, at) => byte ^ (mask?.[at % 4] ?? 0)),
  ]);
}

const close = (...payload) => frame(payload, { opcode: CLOSE });
const message = (value) => frame(typeof value === 'string' ? value : JSON.stringify(value));
const init = message({ type: 'connection_init' });
const subscribe = (id, query = '{ __typename }') => message({ id, type: 'subscribe', payload: { query } });
/** Instead of a frame: waits until the server has said one thing more. */
const HEAR = Symbol('hear');

const ODD_FRAMES = [
  { opcode: BINARY }, { mask: null }, { opcode: 3 }, { opcode: 11 }, { first: 0xf1 }, { opcode: 0 }, { first: PING },
  { first: TEXT }, { length: 2n ** 62n }, { length: 2n ** 64n - 1n },
].map((how) => frame('{}', how));
const ODD_CLOSES = [close(), close(3), close(0, 1), close(3, 238), close(3, 232, 0xff)];
const OTHER_FRAMES = [
  frame([0xff, 0xfe]),
  frame('x'.repeat(126), { opcode: PING }),
  Buffer.concat(times(50, () => frame('x', { opcode: PING }))),
];
const FRAMES = [...ODD_FRAMES, ...ODD_CLOSES, ...OTHER_FRAMES];

/** After the connection is made. */
const SCRIPTS = {
  sound: (random, { schema }) => [message({ id: '1', type: 'subscribe', payload: grow(random, schema) }), HEAR],
  brokenDocument: (random, { schema }) => [subscribe('1', broken(random, grow(random, schema).query)), HEAR],
  sameIds: () => [subscribe('1'), subscribe('1'), subscribe('1'), HEAR],
  flood: () => [...times(100, (index) => subscribe(`${index}`)), HEAR],
  message: (random) => [message(random.pick(odd.MESSAGES)), HEAR],
  frame: (random) => [random.pick(FRAMES)],
  noise: (random) => [random.bytes(100)],
  large: (random) => [subscribe('1', `#${'x'.repeat(random.pick([60_000, 70_000, 1_000_000]))}\n{ __typename }`), HEAR],
};

/** Instead of making the connection. */
const STARTS = {
  notMade: () => [subscribe('1'), HEAR],
  atOnce: () => [init, subscribe('1'), subscribe('2'), HEAR, HEAR, HEAR],
  madeTwice: () => [init, init, HEAR, HEAR],
  oddStart: (random) => [message(random.pick(odd.FIRST_MESSAGES)), HEAR],
  frameAtOnce: (random) => [random.pick(FRAMES)],
};

export function websocket(random, context) {
  const name = random.pick(Object.keys(random.pick([SCRIPTS, SCRIPTS, STARTS, odd.HANDSHAKES])));
  const script = STARTS[name]?.(random) ?? [init, HEAR, ...(SCRIPTS[name]?.(random, context) ?? [])];
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Protocol': 'graphql-transport-ws',
    ...odd.HANDSHAKES[name],
  };
  const [handshake] = context.to.http({ method: 'GET', headers }).parts;
  const drop = random.chance(0.1);
  const parts = [handshake, ...script.filter((step) => step !== HEAR)];
  // What is no frame may be the beginning of one, whose end the server waits for.
  const patience = ['frame', 'frameAtOnce', 'noise'].includes(name) ? 500 : undefined;
  return { name, parts, answer: 'any', exchange: ({ url }) => converse(url, handshake, script, drop, patience) };
}

/** Plays the script and gathers what the server says until it closes. */
async function converse(url, handshake, script, drop, patience) {
  const connection = await Connection.open(url);
  const heard = [];
  const pieces = [];
  let wanted = 0;
  let closed = false;
  let wake = () => {};

  async function listen() {
    for (;;) {
      const [first, short] = await connection.exactly(2);
      const width = { 126: 2, 127: 8 }[short];
      const length = width ? parseInt((await connection.exactly(width)).toString('hex'), 16) : short;
      const payload = await connection.exactly(length);
      const opcode = first & 15;
      if (opcode === CLOSE) return `close ${length >= 2 ? payload.readUInt16BE() : 'bare'}`;
      if (opcode > BINARY) continue;
      pieces.push(payload);
      if (first & 0x80) heard.push(Buffer.concat(pieces.splice(0)).toString());
      wake();
    }
  }

  async function hear() {
    wanted++;
    const deadline = sleep(1_000).then(() => (wanted = 0));
    while (!closed && heard.length < wanted) await Promise.race([new Promise((resolve) => (wake = resolve)), deadline]);
  }

  const reply = await connection.within(patience, async () => {
    connection.socket.write(handshake);
    const opened = await connection.reply('GET');
    if (opened.status !== 101) return opened;
    const end = listen().finally(() => {
      closed = true;
      wake();
    });
    end.catch(() => {});
    for (const step of script) {
      if (closed) break;
      await (step === HEAR ? hear() : connection.socket.write(step));
    }
    if (drop) return { status: 'dropped' };
    if (!closed) connection.socket.write(close(3, 232));
    return { status: await end };
  });
  connection.socket.destroy();
  return { ...reply, heard };
}

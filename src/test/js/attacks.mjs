// What one client without a token can do to the packaged service with a heap of 512 MiB. After each attack, while its
// connections are still open, the service must answer a plain question within 5 seconds, without a restart.
//
//   node src/test/js/attacks.mjs [--app target/quarkus-app/quarkus-run.jar] [--only NAME]
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    app: { type: 'string', default: 'target/quarkus-app/quarkus-run.jar' },
    only: { type: 'string' },
  },
})
const PATIENCE = 5000
const HEAP = ['-Xmx512m', '-XX:MaxDirectMemorySize=256m', '-XX:+ExitOnOutOfMemoryError']

const service = spawn('java', [...HEAP, '-Dquarkus.http.port=0', '-jar', options.app], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
process.on('exit', () => service.kill('SIGKILL'))
const port = await listening()
const sockets = new Set()

function listening() {
  return new Promise((resolve, reject) => {
    let output = ''
    service.stdout.on('data', (chunk) => {
      output += chunk
      const found = /Listening on: http:\/\/[^:]+:(\d+)/.exec(output)
      if (found) resolve(Number(found[1]))
    })
    service.on('exit', () => reject(new Error(output)))
  })
}

function connect() {
  const socket = net.connect(port, 'localhost')
  socket.setMaxListeners(0)
  socket.on('error', () => {})
  sockets.add(socket)
  return socket
}

/** Writes as fast as the connection takes it. */
async function flood(socket, chunk, until) {
  while (Date.now() < until && !socket.destroyed) {
    if (!socket.write(chunk)) {
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), sleep(200)])
    } else {
      await sleep(0)
    }
  }
}

const body = (query) => JSON.stringify({ query })

function posting(text, extra = '') {
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n${extra}\r\n${text}`
}

async function upgraded() {
  const socket = connect()
  socket.write(
    'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
      'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  )
  await Promise.race([new Promise((resolve) => socket.once('data', resolve)), sleep(1000)])
  socket.pause()
  return socket
}

/** A masked frame, with a mask of zeros. */
function frame(opcode, text) {
  const payload = Buffer.from(text)
  return Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | payload.length, 0, 0, 0, 0]), payload])
}

const chain = (length) =>
  '{ ...F0 } ' +
  Array.from({ length }, (_, i) => `fragment F${i} on Query { ${i + 1 < length ? `...F${i + 1}` : '__typename'} }`).join(' ')

const attacks = {
  async 'pings that nobody reads the answers to'() {
    const ping = Buffer.concat(Array(1000).fill(frame(1, '{"type":"ping"}')))
    const all = await Promise.all(Array.from({ length: 6 }, upgraded))
    await Promise.all(all.map((socket) => flood(socket, ping, Date.now() + 20000)))
  },
  async 'ping frames that nobody reads the answers to'() {
    const ping = Buffer.concat(Array(1000).fill(frame(9, 'x'.repeat(100))))
    const all = await Promise.all(Array.from({ length: 6 }, upgraded))
    await Promise.all(all.map((socket) => flood(socket, ping, Date.now() + 20000)))
  },
  async 'bodies that stop before their end'() {
    const text = body(`{ __typename } #${'x'.repeat(260000)}`)
    const request = posting(text)
    for (let i = 0; i < 1500; i++) {
      connect().write(request.slice(0, -1))
      if (i % 50 === 0) await sleep(20)
    }
    await sleep(3000)
  },
  async 'pipelined requests whose answers are not read'() {
    const request = 'GET /graphql/schema.graphql HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(100)
    const all = Array.from({ length: 20 }, connect)
    all.forEach((socket) => socket.pause())
    await Promise.all(all.map((socket) => flood(socket, request, Date.now() + 15000)))
  },
  async 'pipelined questions behind a slow one'() {
    const slow = posting(body('{ observations(first: 100) { nodes { code source { code title } } } }'))
    const request = posting(body('{ __typename }')).repeat(200)
    const all = Array.from({ length: 20 }, connect)
    all.forEach((socket) => socket.pause())
    all.forEach((socket) => socket.write(slow))
    await Promise.all(all.map((socket) => flood(socket, request, Date.now() + 10000)))
  },
  async 'chains of fragments'() {
    const request = posting(body(chain(600)))
    for (let i = 0; i < 34; i++) connect().write(request)
    await sleep(1000)
  },
  async 'tokens that look like one number'() {
    const request = posting(body(`{ province(code: [${'-1'.repeat(100000)}]) { code } }`))
    for (let i = 0; i < 34; i++) connect().write(request)
    await sleep(1000)
  },
  async 'exports that are read slowly'() {
    for (let i = 0; i < 230; i++) {
      const socket = connect()
      socket.pause()
      socket.write('GET /export/observations.csv HTTP/1.1\r\nHost: localhost\r\n\r\n')
    }
    await sleep(5000)
  },
  async 'the dearest questions that are allowed'() {
    const series = 'series(flow: EXPORT, measure: VALUE) { id code value { value lower upper text } source { code title publisher } inputs { id code } }'
    const query = `{ provinces(first: 100) { nodes { a: ${series} b: ${series.replace('EXPORT', 'IMPORT')} c: ${series.replace('VALUE', 'GROWTH_YOY')} } } }`
    const request = posting(body(query))
    for (let i = 0; i < 32; i++) connect().write(request)
    await sleep(1000)
  },
}

/** How long a plain question and the health check take, on a connection of their own. */
function ask(path, text) {
  return new Promise((resolve) => {
    const start = Date.now()
    const request = http.request(
      { port, path, method: text ? 'POST' : 'GET', agent: false, timeout: PATIENCE, headers: { 'Content-Type': 'application/json' } },
      (response) => {
        response.resume()
        response.on('end', () => resolve({ status: response.statusCode, time: Date.now() - start }))
      },
    )
    request.on('timeout', () => request.destroy(new Error('timeout')))
    request.on('error', (failure) => resolve({ status: failure.message, time: Date.now() - start }))
    request.end(text)
  })
}

let failed = 0
for (const [name, attack] of Object.entries(attacks)) {
  if (options.only && !name.includes(options.only)) continue
  await attack()
  const answers = { question: await ask('/graphql', body('{ province(code: "CN-ZJ") { nameEn: name } }')), health: await ask('/q/health/live') }
  const good = Object.values(answers).every((answer) => answer.status === 200 && answer.time < PATIENCE)
  failed += good ? 0 : 1
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}: ${Object.entries(answers).map(([what, { status, time }]) => `${what} ${status} in ${time} ms`).join(', ')}`)
  sockets.forEach((socket) => socket.destroy())
  sockets.clear()
  await sleep(1000)
}
service.kill('SIGKILL')
process.exit(failed ? 1 : 0)

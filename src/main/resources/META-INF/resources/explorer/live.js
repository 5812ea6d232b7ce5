/** Follows changes of the data by a subscription (graphql-transport-ws), which is reopened when it breaks. */
import { authorization } from './graphql.js';

const SUBSCRIPTION = 'subscription { datasetChanged { version } }';
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;

/** Status codes with which the service refuses a client: it is there. */
const REFUSED = [4400, 4500];

/**
 * @param {(version: string) => void} onVersion called with each version of the data, starting with the current one
 * @param {(connected: boolean) => void} onConnection called when the connection breaks, and when it is there again
 */
export function follow(onVersion, onConnection) {
  let pause = FIRST_PAUSE;
  let connected = false;
  const open = () => {
    const socket = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/graphql`, 'graphql-transport-ws');
    const send = (message) => socket.send(JSON.stringify(message));
    socket.onopen = () => send({ type: 'connection_init', payload: authorization() });
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === 'connection_ack') {
        pause = FIRST_PAUSE;
        connected = true;
        onConnection(true);
        send({ id: 'data', type: 'subscribe', payload: { query: SUBSCRIPTION } });
      } else if (message.type === 'ping') {
        send({ type: 'pong' });
      } else if (message.type === 'next' && message.payload.data) {
        onVersion(message.payload.data.datasetChanged.version);
      }
    };
    socket.onclose = ({ code }) => {
      if (connected && !(code >= REFUSED[0] && code < REFUSED[1])) {
        onConnection(false);
      }
      connected = false;
      setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  };
  open();
}

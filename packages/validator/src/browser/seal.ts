/** Everything by which a worker could reach the network, the device's storage, or another page. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'cookieStore',
];

/**
 * Takes these ways from the worker. The policy of a page in `<meta>` does not hold for its workers, so this is what
 * keeps the promise that no byte of a file leaves the page, whatever a library does one day.
 */
export function seal(scope: object): void {
  for (const name of WAYS_OUT)
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
}

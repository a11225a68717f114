/** Loaded (`--import`) into programs that should work without a network: who asks for another computer is ended with 86. */
import net from 'node:net';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const { connect } = net.Socket.prototype;

net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const { path, host } = typeof first === 'object' ? first : { host: second };
  if (typeof path !== 'string' && !LOOPBACK.has(host ?? 'localhost')) {
    process.stderr.write(`asked the network for ${host}\n`);
    process.exit(86);
  }
  return connect.apply(this, args);
};

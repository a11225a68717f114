/**
 * Loaded before the command (`node --import`): every way out to the network is named on standard error and closed. The
 * test that needs it says what it proves.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const close = (object, names, what) => {
  for (const name of names) {
    if (typeof object[name] !== 'function') continue;
    object[name] = () => {
      process.stderr.write(`NETWORK ${what}.${name}\n`);
      throw new Error('The network is closed.');
    };
  }
};

close(net.Socket.prototype, ['connect'], 'net');
close(dgram, ['createSocket'], 'dgram');
close(dns, ['lookup', 'resolve', 'resolve4', 'resolve6'], 'dns');
close(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6'], 'dns.promises');
close(globalThis, ['fetch', 'WebSocket'], 'global');
syncBuiltinESMExports();

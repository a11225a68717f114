/**
 * Loaded before the command (`node --import`): every request goes to the server of the test, whose port stands in
 * `TEST_PORT`, whatever address was asked for.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const { request } = http;
const toServer = (url, { method, headers }, listener) =>
  request(
    { host: '127.0.0.1', port: process.env.TEST_PORT, path: url.pathname, method, headers, agent: false },
    listener,
  );
http.request = toServer;
https.request = toServer;
syncBuiltinESMExports();

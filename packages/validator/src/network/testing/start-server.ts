import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TestCertificate } from './make-certificate.ts';

/** A server on this computer, and what it was asked. */
export interface TestServer {
  /** Without a stroke at the end. */
  url: string;
  /** `METHOD /path`, in the order in which they came. */
  asked: string[];
  /** The headers of the last request. */
  lastHeaders(): IncomingMessage['headers'];
  /** How many requests there were at once, at most. */
  mostAtOnce(): number;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1; with a certificate one for https. */
export async function startServer(listener: RequestListener, secure?: TestCertificate): Promise<TestServer> {
  const asked: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  let open = 0;
  let most = 0;
  const listen: RequestListener = (request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    headers = request.headers;
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    listener(request, response);
  };
  const server: Server = secure === undefined ? createServer(listen) : createSecureServer(secure, listen);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    asked,
    lastHeaders: () => headers,
    mostAtOnce: () => most,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** The built element, as it goes to a host without a build. */
const STANDALONE = new URL('standalone/', import.meta.resolve('@service-directory/element'));

/** The strictest policy a host may have: nothing inline, nothing built from strings. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

export const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>List</title><script type="module" src="/element/service-directory.js"></script><main></main></html>';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A site on loopback: the element under `/element/`, and by path whatever it is told to answer. */
export class Site {
  readonly answers = new Map<string, Answer>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.origin;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): Promise<unknown> {
    return new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.origin);
    const answer = this.answers.get(pathname);
    if (answer !== undefined) {
      await answer(request, response);
      return;
    }
    const part = /^\/element\/((?:[\w-]+\/)*[\w.-]+)$/.exec(pathname)?.[1];
    const body =
      part === undefined ? undefined : await readFile(new URL(part, STANDALONE)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'text/plain',
      'cache-control': body === undefined ? 'no-store' : 'max-age=3600',
      // A frame without an origin of its own asks as a stranger does; modules are fetched by these rules.
      'access-control-allow-origin': '*',
    });
    response.end(body);
  }
}

/** Answers with this, always. */
export const always =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  };

export const page = (html = PAGE, policy = POLICY): Answer =>
  always(html, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });

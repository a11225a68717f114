import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
// eslint-disable-next-line kit/import-direction -- what others write in HSDS is in no built package, and is not written twice
import { exampleServiceTree } from '../../../packages/convert/src/hsds/testing/examples.ts';
import { SITE } from './static-server.ts';

type Json = Record<string, unknown>;

/** An invented service of HSDS 3.1 with everything that hangs on it. */
export const wholeService = (number: number): Json => ({
  ...(exampleServiceTree as Json),
  id: `6f1c1a52-1a2f-4a5e-9d5f-${String(number).padStart(12, '0')}`,
  name: `Service number ${number}`,
});

/** What hangs on a service, which pages of the standard leave out. */
const HANGS_ON = [
  'phones',
  'schedules',
  'languages',
  'required_documents',
  'contacts',
  'metadata',
  'service_at_locations',
];
export const shortService = (service: Json): Json =>
  Object.fromEntries(Object.entries(service).filter(([name]) => !HANGS_ON.includes(name)));

/** A page as the OpenAPI of HSDS 3.1 has it. */
export function pageOf(services: readonly Json[], number: number, perPage: number): Json {
  const contents = services.slice((number - 1) * perPage, number * perPage);
  const pages = Math.ceil(services.length / perPage);
  return {
    total_items: services.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

async function listen(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** What an API answers; undefined leaves the request open. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown } | undefined;

/** An API on an origin of its own, and what it was asked. */
export async function serveApi(answer: (path: string, page: number, perPage: number) => Answer) {
  const asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
  const server = await listen(({ url = '/', headers }: IncomingMessage, response: ServerResponse) => {
    asked.push({ url, headers });
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const given = answer(pathname, Number(searchParams.get('page')), Number(searchParams.get('per_page')));
    if (given === undefined) return;
    const { status = 200, headers: more = { 'access-control-allow-origin': '*' }, body } = given;
    response.writeHead(status, { 'content-type': 'application/json', ...more });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  return { ...server, asked };
}

/** A page that names an API, with the strictest policy that lets it. */
export async function serveHsdsPage(src: string, api: string, options: Json) {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${api}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;
  const texts: Readonly<Record<string, string>> = {
    '/': `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>List</title><script type="module" src="/main.js"></script><main><h1>List</h1><service-directory map-hidden lang="en" src="${src}"><p>In danger? Call 112.</p></service-directory></main></html>`,
    '/main.js': `import '/service-directory/service-directory.js';
      import { hsds } from '/service-directory/sources.js';
      document.querySelector('service-directory').plugins = [hsds(${JSON.stringify(options)})];`,
  };
  return listen(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    response.setHeader('content-security-policy', policy);
    const file = normalize(join(SITE, decodeURIComponent(pathname)));
    const content =
      texts[pathname] ??
      (file.startsWith(join(SITE, 'service-directory') + sep)
        ? await readFile(file).catch(() => undefined)
        : undefined);
    const type =
      pathname === '/'
        ? 'text/html; charset=utf-8'
        : extname(pathname) === '.js'
          ? 'text/javascript'
          : 'application/json';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
}

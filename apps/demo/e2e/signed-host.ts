import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { publish } from '@service-directory/validator';
import { makeKey, publishFolder } from '@service-directory/validator/node';
import { SITE } from './static-server.ts';

/** The strictest policy a host may have: nothing inline, nothing built from strings, nothing from others. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What stands between the tags: the numbers of the host, which are there whatever becomes of the list. */
export const OWN_WORDS = 'I fare? Ring 112.';

export interface Key {
  privatePem: string;
  publicKey: string;
}
export { makeKey };

/** A few services of the demo, with a name of the list and a day of its own. */
async function someDirectory(name: string, updatedOn: string): Promise<object> {
  const whole = JSON.parse(await readFile(join(SITE, 'data/directory.json'), 'utf8')) as {
    services: { organizationIds: string[] }[];
    organizations: { id: string }[];
  };
  const services = whole.services.slice(0, 3);
  const run = new Set(services.flatMap(({ organizationIds }) => organizationIds));
  return {
    ...whole,
    name,
    updatedOn,
    services,
    organizations: whole.organizations.filter(({ id }) => run.has(id)),
  };
}

/** The files that the command writes, by name, made by the published library. */
export async function publishedFiles(
  key: Key | undefined,
  { name = 'Lista', updatedOn = '2026-11-24' } = {},
): Promise<Map<string, Buffer>> {
  const { files, findings } = await publish(await someDirectory(name, updatedOn), {
    today: '2026-11-27',
    holidays: false,
  });
  if (files === undefined)
    throw new Error(`The list was refused: ${findings.map(({ code }) => code).join()}`);
  const root = await mkdtemp(join(tmpdir(), 'signed-'));
  try {
    const folder = join(root, 'data');
    await publishFolder(folder, files, key === undefined ? {} : { signWith: key.privatePem });
    const names = await readdir(folder);
    return new Map(
      await Promise.all(names.map(async (one) => [one, await readFile(join(folder, one))] as const)),
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A host with the element and what is put into `files`, on loopback.
 * @param attributes of the element, as HTML
 */
export async function serveSigned(attributes: () => string) {
  const files = new Map<string, Buffer | Handler>();
  const asked: string[] = [];
  const page = () =>
    `<!doctype html><html lang="nb"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Liste</title><script type="module" src="/service-directory/service-directory.js"></script><main><h1>Liste</h1><service-directory map-hidden ${attributes()}><p>${OWN_WORDS}</p></service-directory></main></html>`;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('content-security-policy', POLICY);
    const own = files.get(pathname);
    if (pathname === '/')
      return void response.setHeader('content-type', 'text/html; charset=utf-8').end(page());
    if (pathname.includes('/data') || own !== undefined) asked.push(pathname);
    if (typeof own === 'function') return own(request, response);
    if (own !== undefined) return void response.setHeader('cache-control', 'no-store').end(own);
    const file = normalize(join(SITE, decodeURIComponent(pathname)));
    const isCode = file.startsWith(join(SITE, 'service-directory') + sep);
    const content = isCode ? await readFile(file).catch(() => undefined) : undefined;
    const type = extname(file) === '.js' ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    files,
    /** Paths of the data that were asked for. */
    asked,
    /** Puts published files at a path such as `/data/`. */
    put: (folder: string, published: ReadonlyMap<string, Buffer>) => {
      for (const [name, content] of published) files.set(folder + name, content);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

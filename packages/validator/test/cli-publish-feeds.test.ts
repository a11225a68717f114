import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../src/cli/publish/fetch-feeds.ts';
import '../src/cli/publish/publish-command.ts';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';
import type { World } from '../src/cli/world.ts';
import { startServer, type TestServer } from '../src/network/testing/start-server.ts';

let world: TestWorld;
let server: TestServer;
/** What the host of the others answers. */
let answer: RequestListener;
let list: string;

beforeEach(async () => {
  world = await makeTestWorld();
  // What somebody else has published.
  await world.run(['publish', '@/katalog', '--out', '@/andre', '--today', '2026-06-15', '--quiet']);
  list = await world.read('andre/directory.json');
  answer = (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' }).end(list);
  };
  server = await startServer((request, response) => answer(request, response));
});
afterEach(async () => {
  await server.close();
  await world.remove();
});

const at = (day: string): Partial<World> => ({ now: () => new Date(`${day}T12:00:00Z`) });
const publish = (words: readonly string[], changes: Partial<World> = {}) =>
  world.run(
    ['publish', ...words, '--out', '@/ut', '--today', '2026-06-15', '--rule', 'link/local-address=off'],
    changes,
  );
const published = async () =>
  JSON.parse(await readFile(join(world.folder, 'ut/directory.json'), 'utf8')) as {
    services: { id: string; name: unknown }[];
  };
const status =
  (code: number): RequestListener =>
  (_request, response) =>
    response.writeHead(code).end();
const feed = () => `${server.url}/directory.json`;

test('a list at an address is fetched, checked and published, with --network alone', async () => {
  const refused = await publish([feed()]);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('nothing is asked for there without --network');
  expect(server.asked).toEqual([]);

  const { code, err } = await publish([feed(), '--network']);
  expect([code, err]).toEqual([0, expect.stringContaining('Published to “@/ut”')]);
  expect((await published()).services).toEqual((JSON.parse(list) as { services: unknown }).services);
  expect(server.lastHeaders()['user-agent']).toBe('service-directory/1.2.3 (publish)');
});

test('a list at an address is merged with one of your own, and told where they disagree', async () => {
  const other = JSON.parse(list) as { services: { id: string; summary: unknown }[] };
  const [first, second] = other.services;
  other.services = [
    { ...second!, summary: { nb: 'Et annet sammendrag.', en: 'Another summary.' } },
    { ...first!, id: 'nytt-tilbud', name: { nb: 'Nytt tilbud', en: 'New service' } } as never,
  ];
  list = JSON.stringify(other);
  const { code, err } = await publish(['@/katalog', feed(), '--network']);
  expect(code).toBe(0);
  expect(err).toContain('The directories disagree');
  expect(err).toContain(`${second!.id}: `);
  expect((await published()).services.map(({ id }) => id)).toContain('nytt-tilbud');
});

test('a list that has lost most of its services is told, also where nothing else is', async () => {
  await publish([feed(), '--network', '--quiet']);
  const few = JSON.parse(list) as { services: unknown[] };
  const before = few.services.length;
  few.services = few.services.slice(0, 1);
  const whole = list;
  list = JSON.stringify(few);
  answer = (_request, response) => response.writeHead(200, { etag: '"2"' }).end(list);
  const shrunk = await publish([feed(), '--network', '--quiet']);
  expect(shrunk.code).toBe(0);
  expect(shrunk.err).toContain(`had ${before} services the last time, and has 1 now`);
  list = whole;
  expect((await publish([feed(), '--network', '--quiet'])).err).toBe('');
});

test('what has not changed is not sent again', async () => {
  await publish([feed(), '--network']);
  const first = await published();
  const sizes: number[] = [];
  const usual = answer;
  answer = (request, response) => {
    response.on('close', () => sizes.push(response.statusCode));
    usual(request, response);
  };
  const { code } = await publish([feed(), '--network']);
  expect([code, sizes]).toEqual([0, [304]]);
  expect(await published()).toEqual(first);
  list = list.replaceAll('Vestbyen', 'Østbyen');
  answer = (_request, response) => response.writeHead(200, { etag: '"2"' }).end(list);
  await publish([feed(), '--network']);
  expect(JSON.stringify(await published())).toContain('Østbyen');
});

test('for a week what was kept stands in for a host that does not answer, and that is told', async () => {
  await publish([feed(), '--network', '--cache', '@/kopier'], at('2026-06-15'));
  expect(await readdir(join(world.folder, 'kopier'))).toHaveLength(1);
  answer = status(503);
  const again = await publish([feed(), '--network', '--cache', '@/kopier', '--quiet'], at('2026-06-21'));
  expect(again).toEqual({
    code: 0,
    out: '',
    err: `“${feed()}” could not be fetched: the host answers 503. The list as it was on 2026-06-15 was used.\n`,
  });
  const late = await publish([feed(), '--network', '--cache', '@/kopier'], at('2026-06-23'));
  expect(late.code).toBe(2);
  expect(late.err).toContain('Nothing was published');
});

test('a list that was taken away is not published from what was kept', async () => {
  await publish([feed(), '--network']);
  const before = await published();
  for (const code of [404, 410, 403]) {
    answer = status(code);
    const gone = await publish([feed(), '--network']);
    expect([gone.code, gone.err]).toEqual([2, expect.stringContaining(`the host answers ${code}`)]);
  }
  answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
  const login = await publish([feed(), '--network', '--lang', 'nb']);
  expect(login.err).toContain('det kom en nettside i stedet for en liste');
  expect(await published()).toEqual(before);
});

test('errors in a list of others are told under its address, and nothing is published', async () => {
  list = list.replace(/"id":"havn-dagsenter"/, '"id":"Havn Dagsenter"');
  const { code, err } = await publish([feed(), '--network']);
  expect(code).toBe(1);
  expect(err).toContain(`${feed()}`);
  expect(err).toContain('was not published');
});

test.each([
  ['something else', () => '{"status":"maintenance"}'],
  ['a list with errors', () => list.replace(/"id":"havn-dagsenter"/, '"id":"Havn Dagsenter"')],
  ['half a list', () => list.slice(0, -100)],
])('%s never takes the place of the list that was kept', async (_what, other) => {
  await publish([feed(), '--network', '--cache', '@/kopier'], at('2026-06-15'));
  answer = (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json', etag: '"2"' }).end(other());
  const broken = await publish([feed(), '--network', '--cache', '@/kopier'], at('2026-06-16'));
  expect(broken.code).not.toBe(0);
  answer = status(503);
  const { code, err } = await publish([feed(), '--network', '--cache', '@/kopier'], at('2026-06-17'));
  expect([code, err]).toEqual([0, expect.stringContaining('as it was on 2026-06-15')]);
});

test('a directory in parts is told as one, with what to ask for', async () => {
  await world.run(['publish', '@/katalog', '--out', '@/deler', '--shards', 'always', '--quiet']);
  list = await world.read('deler/manifest.json');
  const { code, err } = await publish([`${server.url}/manifest.json`, '--network']);
  expect([code, err]).toEqual([2, expect.stringContaining('publish --shards never')]);
});

test('an address that is protected by nobody is not asked for', async () => {
  const { code, err } = await publish([feed(), '--network'], {
    links: { allowPrivate: false, pauseMs: 0, timeoutMs: 1_000 },
  });
  expect([code, err]).toEqual([2, expect.stringContaining('write https')]);
  expect(server.asked).toEqual([]);
});

test('what holds for several lists put together is told here, since no other command sees it', async () => {
  const other = JSON.parse(list) as { services: Record<string, unknown>[] };
  const [first] = other.services;
  const old = { ...first, id: 'gammel', verification: { lastVerifiedOn: '2019-01-01', method: 'website', confidence: 'low' } }; // prettier-ignore
  await world.write('b.json', JSON.stringify({ ...other, id: 'andre', services: [old] }));
  const { code, err } = await publish(['@/katalog', '@/b.json']);
  expect(code).toBe(0);
  expect(err).not.toContain('service-directory check');
  expect(err).toContain('gammel');
  expect(err).toMatch(/Published with \d+ warnings? and \d+ notes?, told above/);
});

test('what two lists with the same record lose on the way to one is told, with the list', async () => {
  const other = JSON.parse(list) as { id: string; services: Record<string, unknown>[] };
  other.id = 'andre';
  other.services[0]!['internal'] = 'BARE FOR OSS';
  await world.write('andre.json', JSON.stringify(other));
  const { code, err } = await publish(['@/katalog', '@/andre.json', '--removed', '@/tatt-ut.json']);
  expect(code).toBe(0);
  expect(err).toContain('notes of the editors (1)');
  const removed = await world.read('tatt-ut.json');
  expect(JSON.parse(removed)).toEqual({
    removed: [
      {
        recordId: other.services[0]!['id'],
        path: '/services/0/internal',
        reason: 'internal',
        file: join(world.folder, 'andre.json'),
      },
    ],
  });
  expect(removed + err + JSON.stringify(await published())).not.toContain('BARE FOR OSS');
});

test('two lists that call themselves the same are told, with both files', async () => {
  await world.write('andre.json', list);
  const { code, err } = await publish(['@/katalog', '@/andre.json']);
  expect(code).toBe(0);
  const { id } = JSON.parse(list) as { id: string };
  expect(err).toContain(`“@/katalog” and “@/andre.json” both have the id “${id}”`);
  expect((await publish(['@/katalog', '@/andre.json', '--quiet'])).err).toBe('');
  await world.write('tredje.json', JSON.stringify({ ...JSON.parse(list), id: 'tredje' }));
  expect((await publish(['@/katalog', '@/tredje.json'])).err).not.toContain('both have the id');
});

import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryOutput, makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';
import type { Finding } from '../src/finding.ts';
import { linksOf } from '../src/network/links.ts';
import { readSource } from '../src/node/index.ts';
import { startServer, type TestServer } from '../src/network/testing/start-server.ts';

let world: TestWorld;
let server: TestServer;
/** Does the server cut every connection, as a network that is gone? */
let isCut: boolean;
beforeEach(async () => {
  world = await makeTestWorld();
  isCut = false;
  server = await startServer((request, response) => {
    if (request.url?.startsWith('/treg') === true) return;
    if (isCut || request.url === '/brutt') return void request.socket.destroy();
    if (request.url === '/borte') response.writeHead(404);
    if (request.url === '/flyttet') response.writeHead(301, { location: '/ny' });
    response.end();
  });
  // Every link of the directory leads to the server.
  for (const [file, from, to] of [
    ['directory.yaml', 'https://vestbyen.example.org/meld-feil', '/meld-feil'],
    ['directory.yaml', 'https://vestbyen.example.org', '/'],
    ['organizations/helsebussen.json', 'https://helsebussen.example.org', '/flyttet'],
    ['organizations/stiftelsen-havn.yaml', 'https://havn.example.org', '/havn'],
    ['services/havn-dagsenter.yaml', 'https://havn.example.org/dagsenter', '/borte'],
    ['services/havn-dagsenter.yaml', 'https://havn.example.org/dagsenter', '/kilde'],
  ] as const) {
    await world.change(file, from, server.url + to);
  }
  const { directory } = await readSource(join(world.folder, 'katalog'));
  for (const { url } of linksOf(directory)) expect(url.startsWith(server.url)).toBe(true);
});
afterEach(async () => {
  await server.close();
  await world.remove();
});

/** The server of the test is on this computer, which is no place for a link of a real directory. */
const LOCAL = ['--rule', 'link/local-address=off'];
const check = (...words: string[]) => world.check(...LOCAL, ...words);
const linkFindings = (out: string) =>
  (JSON.parse(out) as { findings: Finding[] }).findings
    .filter(({ code }) => code.startsWith('link/'))
    .map(({ code, severity, recordId, file, line }) => [code, severity, recordId, `${file}:${line}`]);

test('links are followed with --network alone, each once, and told with file, line and record', async () => {
  await world.check();
  expect(server.asked).toEqual([]);
  const { out, code } = await check('--network', '--format', 'json');
  expect(linkFindings(out)).toEqual([
    ['link/moved', 'info', 'helsebussen', '@/katalog/organizations/helsebussen.json:5'],
    ['link/dead', 'warning', 'havn-dagsenter', '@/katalog/services/havn-dagsenter.yaml:42'],
  ]);
  expect(code).toBe(0);
  expect(server.asked.filter((line) => line.startsWith('GET'))).toEqual(['GET /borte']);
  expect(server.lastHeaders()['user-agent']).toBe('service-directory/1.2.3 (link check)');
});

test('levels, the list of known findings and the language hold for links too', async () => {
  expect((await check('--network', '--rule', 'link/dead=error')).code).toBe(1);
  expect((await check('--network', '--rule', 'network=off')).out).not.toContain('link/');
  expect((await check('--network', '--lang', 'nb')).out).toContain(
    'fører ingen steder: nettstedet svarer 404',
  );
  const known = ['--baseline', '@/kjent.json'];
  await check('--network', '--update-baseline', ...known);
  expect((await check('--network', ...known)).out).not.toContain('link/');
  expect((await check(...known)).err).not.toContain('no longer');
});

describe('answers are kept', () => {
  test('for a day, so that a second run asks nobody', async () => {
    await check('--network');
    const asked = server.asked.length;
    expect(asked).toBeGreaterThan(0);
    const { out } = await check('--network');
    expect(out).toContain('link/dead');
    expect(server.asked).toHaveLength(asked);
    expect(await world.read('cache/links.json')).toContain('/borte');
    await world.run(['check', '@/katalog', '--network', ...LOCAL], {
      now: () => new Date('2026-06-16T12:00:01'),
    });
    expect(server.asked).toHaveLength(2 * asked);
  });

  test('in the file that --cache names', async () => {
    await check('--network', '--cache', '@/svar.json');
    expect(await world.read('svar.json')).toContain('/borte');
  });
});

describe('when nobody answers', () => {
  const addLink = (address: string) =>
    world.change('services/havn-dagsenter.yaml', `${server.url}/kilde`, address);
  const elsewhere = () => server.url.replace('127.0.0.1', 'localhost');

  test('nothing is called dead, and the run is not complete', async () => {
    isCut = true;
    const { out, err, code } = await check('--network', '--format', 'json');
    expect(linkFindings(out)).toEqual([]);
    expect(err).toContain('Is this computer on the network?');
    expect(err).toContain(`nobody answers at ${server.url.slice('http://'.length)}.`);
    expect(code).toBe(2);
  });

  test('what was known from before is told all the same', async () => {
    await check('--network');
    await addLink(`${elsewhere()}/brutt`);
    isCut = true;
    const { out, err, code } = await check('--network', '--format', 'json');
    expect(linkFindings(out).map(([found]) => found)).toEqual(['link/moved', 'link/dead']);
    expect(err).toContain('Is this computer on the network?');
    expect(code).toBe(2);
  });

  test('at one new address, that address is told and the run is complete', async () => {
    await check('--network');
    await addLink(`${elsewhere()}/brutt`);
    const { out, err, code } = await check('--network', '--format', 'json');
    expect(linkFindings(out).map(([found]) => found)).toEqual([
      'link/moved',
      'link/dead',
      'link/unreachable',
    ]);
    expect(err).not.toContain('network');
    expect(code).toBe(0);
  });

  test('and the asking was stopped, nothing is called dead either', async () => {
    await addLink(`${elsewhere()}/treg`);
    isCut = true;
    let interrupt = (): void => undefined;
    const run = world.run(['check', '@/katalog', '--network', '--format', 'json', ...LOCAL], {
      onInterrupt: (stop) => {
        interrupt = stop;
        return () => undefined;
      },
    });
    // Each of the first two was asked for twice, and the one that waits once.
    while (server.asked.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    interrupt();
    const { out, err, code } = await run;
    expect(linkFindings(out)).toEqual([]);
    expect(err).toContain('Stopped after');
    expect(err).toContain('Is this computer on the network?');
    expect(code).toBe(2);
  });
});

test('of a host that lets two links wait in vain the others are not tried, and that is said', async () => {
  for (const [file, from] of [
    ['directory.yaml', '/meld-feil'],
    ['organizations/helsebussen.json', '/flyttet'],
    ['services/havn-dagsenter.yaml', '/borte'],
  ] as const)
    await world.change(file, server.url + from, `${server.url}/treg?${from.slice(1)}`);
  const { out, code } = await world.run(
    ['check', '@/katalog', '--network', '--format', 'json', '--lang', 'nb', ...LOCAL],
    { links: { allowPrivate: true, pauseMs: 0, timeoutMs: 500 } },
  );
  expect(server.asked).toEqual(['HEAD /', 'HEAD /treg?meld-feil', 'HEAD /treg?flyttet']);
  expect(out).toContain('svarte ikke i tide på to andre, og ble ikke spurt mer');
  expect(code).toBe(0);
});

test('of a record only its own links are told', async () => {
  const { out } = await world.run([
    'check',
    '@/katalog/services/havn-dagsenter.yaml',
    '--network',
    '--format',
    'json',
    ...LOCAL,
  ]);
  expect(linkFindings(out).map(([code]) => code)).toEqual(['link/dead']);
});

test('a bar on a terminal tells how far it is, and is taken away', async () => {
  const stderr = memoryOutput(true);
  let clock = Date.parse('2026-06-15T12:00:00');
  await world.run(['check', '@/katalog', '--network', ...LOCAL], {
    stderr,
    now: () => new Date((clock += 600)),
  });
  expect(stderr.text()).toMatch(/\r\u001B\[K[█░]{24} +\d+ % {2}Following links \(\d+\/\d+\)/); // eslint-disable-line no-control-regex -- commands of a terminal are what is looked for
  expect(stderr.text()).toMatch(/\r\u001B\[K$/); // eslint-disable-line no-control-regex -- the same
});

test('links of a file that is checked piece by piece are followed too, up to a size, and beyond it that is told', async () => {
  const { directory } = await readSource(join(world.folder, 'katalog'));
  const { services, ...head } = directory as { services: object[] };
  const first = { ...services[0], internal: 'x'.repeat(9 * 1024 * 1024) };
  await world.write('stor.json', JSON.stringify({ ...head, services: [first, ...services.slice(1)] }));
  const words = ['--network', '--format', 'json', '--today', '2026-06-15', ...LOCAL];
  const { out } = await world.run(['check', '@/stor.json', ...words]);
  expect(linkFindings(out).map(([code]) => code)).toEqual(['link/moved', 'link/dead']);

  await world.write('storst.json', '[]');
  await truncate(join(world.folder, 'storst.json'), 65 * 1024 * 1024);
  const largest = await world.run(['check', '@/storst.json', ...words]);
  expect(largest.code).toBe(2);
  expect(largest.err).toContain(
    'The links of “@/storst.json” are not followed: the file has more than 64 MB.',
  );
});

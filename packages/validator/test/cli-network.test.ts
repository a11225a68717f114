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
beforeEach(async () => {
  world = await makeTestWorld();
  server = await startServer((request, response) => {
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

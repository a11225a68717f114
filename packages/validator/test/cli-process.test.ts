/** The built command as a process: what no test inside Node can see. Each start takes half a second, so they are few. */
import { spawn, type StdioOptions } from 'node:child_process';
import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
// eslint-disable-next-line kit/import-direction -- a helper of tests is in no built package, and is not written twice
import { spreadServices } from '../../schema/src/shards/testing/spread-services.ts';
import { startServer } from '../src/network/testing/start-server.ts';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const COMMAND = pathOf('../bin/service-directory.js');
const PATCH = pathOf('patched-network.mjs');
const LOOPBACK = pathOf('loopback-network.mjs');
/** A machine that builds something else at the same time is slow. */
const PATIENCE_MS = 120_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  await cp(pathOf('fixtures/vestbyen'), join(folder, 'katalog'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (
  words: string[],
  stdio: StdioOptions = 'pipe',
  nodeOptions: string[] = [],
  env: Record<string, string> = {},
) =>
  spawn(process.execPath, [...nodeOptions, COMMAND, ...words], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', XDG_CACHE_HOME: join(folder, 'cache'), ...env },
    stdio,
  });

interface Run {
  code: number | null;
  out: string;
  err: string;
}

const run = (words: string[], nodeOptions: string[] = [], input = ''): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = start(words, 'pipe', nodeOptions);
    const parts = { out: [] as Buffer[], err: [] as Buffer[] };
    child.stdout?.on('data', (chunk: Buffer) => parts.out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => parts.err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(parts.out).toString(), err: Buffer.concat(parts.err).toString() }),
    );
    child.stdin?.end(input);
  });

const ended = (child: ReturnType<typeof start>) =>
  new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));

test(
  'a tag of YAML that nobody knows, or a key of several parts, puts nothing on standard error',
  async () => {
    const file = join(folder, 'odd.yaml');
    const text = 'kind: service-directory\nid: !odd some\n? [a, b]\n: c\nname: !!binary aGk=\n';
    await writeFile(file, text);
    for (const words of [
      ['check', 'odd.yaml'],
      ['check', 'odd.yaml', '--fix', '--dry-run'],
      ['review', 'odd.yaml'],
    ]) {
      const { err } = await run(words);
      expect(err).not.toMatch(/warning|trace|tag/i);
    }
  },
  PATIENCE_MS,
);

test(
  'ends with 0, 1 or 2 and says so in words',
  async () => {
    const good = await run(['check', 'katalog', '--today', '2026-06-15', '--quiet']);
    expect(good).toEqual({
      code: 0,
      out: 'No findings. Checked 3 services and 2 organisations in 6 files.\n',
      err: '',
    });
    const bad = await run(['check', '-', '--format', 'json'], [], '{ "kind": "service-directory" }');
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('"file":"<stdin>"');
    const none = await run(['check', 'finnes-ikke', '--lang', 'nb']);
    expect(none).toEqual({
      code: 2,
      out: '',
      err: '«finnes-ikke»: Filen kan ikke åpnes: den finnes ikke.\n',
    });
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  },
  PATIENCE_MS,
);

test(
  'nothing touches the network without --network, whatever else it does',
  async () => {
    const closed = ['--import', PATCH];
    const every = [
      '--fix',
      '--baseline',
      'b.json',
      '--update-baseline',
      '--format',
      'html',
      '--output',
      'r.html',
    ];
    const { err, code } = await run(['check', 'katalog', ...every], closed);
    expect(code).toBe(0);
    expect(err).not.toContain('NETWORK');
    expect((await run(['review', 'katalog'], closed)).err).toBe('');
    // The same closed door is seen when somebody does knock.
    expect((await run(['check', 'katalog', '--network'], closed)).err).toContain('NETWORK net.connect');
  },
  PATIENCE_MS,
);

test(
  'a hundred thousand findings are the same bytes in a slow pipe, in a file and with --output',
  async () => {
    const organizations = Array.from({ length: 50_000 }, (_, index) => ({ id: `o${index}`, name: 'Havn' }));
    const head = JSON.parse(
      await readFile(pathOf('fixtures/vestbyen/organizations/helsebussen.json'), 'utf8'),
    ) as object;
    const directory = { kind: 'service-directory', organizations: [head, ...organizations], services: [] };
    await writeFile(join(folder, 'stor.json'), JSON.stringify(directory));
    const words = ['check', 'stor.json', '--format', 'json', '--today', '2026-06-15'];

    const pipe = start(words);
    const parts: Buffer[] = [];
    const end = ended(pipe);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    pipe.stdout?.on('data', (chunk: Buffer) => parts.push(chunk));
    expect(await end).toBe(1);
    const piped = Buffer.concat(parts);

    const file = await open(join(folder, 'til-fil.json'), 'w');
    expect(await ended(start(words, ['ignore', file.fd, 'inherit']))).toBe(1);
    await file.close();
    expect(await ended(start([...words, '--output', 'rapport.json'], 'ignore'))).toBe(1);

    const report = JSON.parse(piped.toString()) as { findings: { code: string }[] };
    expect(report.findings.length).toBeGreaterThanOrEqual(100_000);
    expect(piped.equals(await readFile(join(folder, 'til-fil.json')))).toBe(true);
    expect(piped.equals(await readFile(join(folder, 'rapport.json')))).toBe(true);

    // A reader that has seen enough is no failure.
    const head1 = start(words);
    const code = ended(head1);
    let err = '';
    head1.stderr?.on('data', (chunk) => (err += String(chunk)));
    head1.stdout?.once('data', () => head1.stdout?.destroy());
    expect(await code).toBe(1);
    expect(err).toBe('');
  },
  PATIENCE_MS,
);

test(
  '--watch ends on Ctrl-C with the code of the last check',
  async () => {
    const child = start(['check', 'katalog', '--watch', '--quiet', '--today', '2026-06-15']);
    const code = ended(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    expect(await code).toBe(0);
  },
  PATIENCE_MS,
);

test(
  '--network ends on Ctrl-C though a server never answers, tells what it found, and keeps it',
  async () => {
    // The first host answers, and the others leave the command waiting.
    const silent = new Set<string>();
    let hasAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (hasAsked = resolve));
    const server = await startServer((request, response) => {
      if (request.url?.startsWith('/dagsenter') === true) response.writeHead(404).end();
      else silent.add(request.url ?? '');
      if (silent.size > 1) hasAsked();
    });
    try {
      const port = new URL(server.url).port;
      const words = ['check', 'katalog', '--network', '--format', 'json', '--today', '2026-06-15'];
      const child = start(words, 'pipe', ['--import', LOOPBACK], { TEST_PORT: port });
      let out = '';
      let err = '';
      child.stdout?.on('data', (chunk) => (out += String(chunk)));
      child.stderr?.on('data', (chunk) => (err += String(chunk)));
      const code = ended(child);
      await asked;
      child.kill('SIGINT');
      expect(await code).toBe(2);
      expect(err).toMatch(/^Stopped after \d+ links?\. What was found until then is told/m);
      const report = JSON.parse(out) as { findings: unknown[]; summary: { complete: boolean } };
      expect(report.findings.length).toBeGreaterThan(0);
      expect(report.summary.complete).toBe(false);
    } finally {
      await server.close();
    }
  },
  PATIENCE_MS,
);

test(
  'a second Ctrl-C ends it at once',
  async () => {
    let hasAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (hasAsked = resolve));
    const server = await startServer(() => hasAsked());
    try {
      const env = { TEST_PORT: new URL(server.url).port };
      const child = start(['check', 'katalog', '--network'], 'ignore', ['--import', LOOPBACK], env);
      const code = ended(child);
      await asked;
      child.kill('SIGINT');
      child.kill('SIGINT');
      expect([null, 2]).toContain(await code);
    } finally {
      await server.close();
    }
  },
  PATIENCE_MS,
);

test(
  'a large file is checked and written on threads beside the splitting, and refused when the check finds an error late',
  async () => {
    const { organizations, services, ...head } = spreadServices(6_000);
    const pad = { nb: 'Alle er velkomne hit. '.repeat(30), en: 'Everybody is welcome here. '.repeat(30) };
    const linesOf = (given: readonly object[]) =>
      [head, ...organizations, ...given.map((one) => ({ ...one, description: pad }))]
        .map((one) => JSON.stringify(one))
        .join('\n');
    await writeFile(join(folder, 'stor.ndjson'), linesOf(services));
    const words = [
      'publish',
      'stor.ndjson',
      '--out',
      'stor-ut',
      '--today',
      '2026-11-20',
      '--list-lang',
      'nb',
      '--lang',
      'en',
    ];
    const good = await run(words);
    expect(good.err + good.out).toContain('Published to');
    expect(good.code).toBe(0);
    const before = await readFile(join(folder, 'stor-ut/checksums.json'), 'utf8');
    await writeFile(join(folder, 'stor.ndjson'), linesOf([...services, services[7]!]));
    const bad = await run(words);
    expect(bad.code).toBe(1);
    expect(bad.err + bad.out).toContain(services[7]!.id);
    expect(await readFile(join(folder, 'stor-ut/checksums.json'), 'utf8')).toBe(before);
  },
  PATIENCE_MS,
);

test(
  'a large document that threads check together is told as from standard input, which one thread reads',
  async () => {
    const directory = spreadServices(4_000);
    const pad = { nb: 'Alle er velkomne hit. '.repeat(60), en: 'Everybody is welcome here. '.repeat(60) };
    for (const [number, service] of directory.services.entries())
      Object.assign(service, { description: pad, ...(number % 50 === 0 ? { needs: ['fod'] } : {}) });
    const text = JSON.stringify(directory);
    expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
    await writeFile(join(folder, 'sammen.json'), text);
    const options = ['--format', 'json', '--today', '2026-11-20'];
    const together = await run(['check', 'sammen.json', ...options]);
    const alone = await run(['check', '-', ...options], [], text);
    expect(together.out).toBe(alone.out.replaceAll('<stdin>', 'sammen.json'));
    expect(together.out.split('schema/unknown-code').length).toBeGreaterThan(80);
    expect([together.code, alone.code]).toEqual([1, 1]);
  },
  PATIENCE_MS,
);

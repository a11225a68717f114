import { symlink, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { readFiles } from '../read/index.ts';
import { htmlReport } from '../report/html.ts';
import { summarizeCounts, summarizeDirectories } from '../report/summary.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { validate } from '../validate.ts';
import { checkFiles, type CheckOptions } from './check-files.ts';

const options: CheckOptions = { today: EXAMPLE_TODAY };
const MEGABYTE = 1024 * 1024;

const { organizations, services, ...head } = exampleDirectory('service', {}) as Record<string, unknown> & {
  organizations: object[];
  services: object[];
};
const [service] = services;
/** Notes of the editors, which no rule reads, make a large file of few records. */
const padded = Array.from({ length: 300 }, (_, index) => ({
  ...service,
  id: `tilbud-${index}`,
  name: `Tilbud ${index}`,
  internal: 'ø'.repeat(15_000),
}));
/** A directory with faults of every sort; what the first service says is a secret of the last. */
const directory = {
  ...head,
  organizations: [...organizations, { id: 'ubrukt', name: 'Ubrukt' }],
  services: [
    { ...service, description: { nb: 'Gå inn ved Hemmeliggata 5.', en: 'Enter at Hemmeliggata 5.' } },
    ...padded,
    { ...service, id: 'tilbud-7', seeAlso: ['tilbud-x'], needs: ['fod'], organizationIds: ['ukjent'] },
    'ingen post',
    {
      ...service,
      id: 'hemmelig',
      locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
      internal: 'Huset ligger i Hemmeliggata 5',
    },
  ],
};
const lines = [head, ...directory.organizations, ...directory.services]
  .map((line) => JSON.stringify(line))
  .join('\n');

let folder: string;
const at = (name: string) => join(folder, name);
const write = async (name: string, text: string) => {
  await writeFile(at(name), text);
  return at(name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sorted = (findings: readonly Finding[]) =>
  findings.map(({ file: _file, related: _related, ...rest }) => JSON.stringify(rest)).sort();
/** What is found in the same file when it is held whole. */
function found(name: string, text: string | Uint8Array): Finding[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const source = readFiles([{ path: name, bytes }]);
  const { findings } = validate(source.directory, {
    ...options,
    locate: source.locate,
    unread: source.unread,
  });
  return [...source.problems, ...findings];
}
const codesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ code }) => code))];

describe('a large file, read piece by piece', () => {
  test.each([
    ['in one line', 'a.json', JSON.stringify(directory)],
    ['with a line a field', 'b.json', JSON.stringify(directory, null, 2)],
    ['of NDJSON', 'c.ndjson', lines],
    [
      'with its head behind its lists',
      'd.json',
      JSON.stringify({ services: directory.services, organizations: directory.organizations, ...head }),
    ],
  ])('%s gives the findings of the whole document', async (_what, name, text) => {
    const path = await write(name, text);
    const progress: number[] = [];
    const result = await checkFiles([path], {
      ...options,
      onProgress: ({ file, done, total }) => {
        expect([file, total]).toEqual([path, new TextEncoder().encode(text).length]);
        progress.push(done / total);
      },
    });
    expect(sorted(result.findings)).toEqual(sorted(found(name, text)));
    expect(codesOf(result.findings)).toEqual(
      expect.arrayContaining([
        'organization/unused',
        'directory/duplicate-id',
        'service/see-also-unknown',
        'service/unknown-organization',
        'schema/unknown-code',
        'schema/wrong-type',
      ]),
    );
    expect(result).toMatchObject({ crashes: [], unreadable: [], directories: [] });
    expect(result.subject).toEqual({ files: 1, organizations: 2, services: 304 });
    // Read in several pieces, to the end, and again because of the secret.
    expect(progress.length).toBeGreaterThan(8);
    expect(progress.filter((part) => part === 1).length).toBeGreaterThanOrEqual(2);
    // What the first record says is a secret of the last.
    expect(
      result.findings.filter(
        ({ recordId, code }) => recordId === 'helsehjelpen' && /secret|confidential/.test(code),
      ),
    ).not.toEqual([]);
    expect(JSON.stringify(result.findings)).not.toContain('Hemmeliggata');
  });

  test('is told in the language and with the severities that are asked for, as it comes', async () => {
    const path = await write('e.json', JSON.stringify(directory));
    const told: Finding[] = [];
    const result = await checkFiles([path], {
      ...options,
      lang: 'nb',
      rules: { 'organization/unused': 'off', 'service/see-also-unknown': 'info' },
      onFindings: (findings) => told.push(...findings),
    });
    expect(result.findings).toEqual([]);
    expect(codesOf(told)).not.toContain('organization/unused');
    expect(told.find(({ code }) => code === 'service/see-also-unknown')).toMatchObject({
      severity: 'info',
      file: path,
      message: expect.stringMatching(/«tilbud-x»/) as string,
    });
  });

  test.each(['utf16le', 'utf16be'] as const)(
    'in %s gives the findings of the whole document, with and without a byte order mark',
    async (encoding) => {
      const utf16 = (text: string) => {
        const bytes = Buffer.from(text, 'utf16le');
        return encoding === 'utf16le' ? bytes : bytes.swap16();
      };
      for (const [name, text] of [
        ['bred.json', `\uFEFF${JSON.stringify(directory, undefined, 1)}`],
        ['bred-uten.json', JSON.stringify(directory)],
        ['bred.ndjson', lines],
      ] as const) {
        const bytes = utf16(text.replaceAll('ingen post', 'ingen 🙂 post'));
        await writeFile(at(name), bytes);
        const { findings, unreadable } = await checkFiles([at(name)], options);
        expect(sorted(findings)).toEqual(sorted(found(at(name), bytes)));
        expect(unreadable).toEqual([]);
      }
    },
  );

  test('is counted for a report as it comes by, the same as when it is held whole', async () => {
    const byHead = { services: directory.services, organizations: directory.organizations, ...head };
    for (const [name, text] of [
      ['telt.json', JSON.stringify(directory)],
      ['telt-sist.json', JSON.stringify(byHead)],
      ['telt.ndjson', lines],
    ] as const) {
      const path = await write(name, text);
      const { counters, directories } = await checkFiles([path], { ...options, counts: true });
      expect(directories).toEqual([]);
      expect(summarizeCounts(counters)).toEqual(summarizeDirectories([directory], EXAMPLE_TODAY));
      const report = htmlReport([], {
        subject: { files: 1, organizations: 1, services: 1 },
        lang: 'en',
        today: EXAMPLE_TODAY,
        tool: { version: '1' },
        counters,
      });
      expect(report).toContain('id="holds"');
      expect(report).not.toContain('without a name');
    }
    expect((await checkFiles([await write('utelt.ndjson', lines)], options)).counters).toEqual([]);
  });

  test('that is cut off in the middle is unreadable, and the records before that are checked', async () => {
    const text = JSON.stringify(directory);
    const path = await write('f.json', text.slice(0, text.indexOf('"tilbud-299"')));
    const result = await checkFiles([path], options);
    expect(result.unreadable).toEqual([path]);
    expect(codesOf(result.findings)).toContain('file/syntax');
    expect(result.subject.services).toBe(300);
  });

  test('of NDJSON with a broken line keeps all other records', async () => {
    const path = await write('g.ndjson', lines.replace('"id":"tilbud-3"', '"id":tilbud-3'));
    const result = await checkFiles([path], options);
    expect(result.unreadable).toEqual([path]);
    expect(result.findings).toContainEqual(expect.objectContaining({ code: 'file/syntax', line: 8 }));
    expect(result.subject.services).toBe(303);
  });

  test('of NDJSON with one line of seventeen megabytes is unreadable from there on', async () => {
    const long = JSON.stringify({ ...service, internal: 'x'.repeat(17 * MEGABYTE) });
    const path = await write('h.ndjson', `${JSON.stringify(service)}\n${long}\n${JSON.stringify(service)}\n`);
    const result = await checkFiles([path], options);
    expect(result.unreadable).toEqual([path]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: 'file/too-large',
        line: 2,
        params: { of: 'line', limit: 16 },
      }),
    );
    expect(result.subject.services).toBe(1);
  });
});

describe('several paths', () => {
  test('with standard input twice are refused', async () => {
    await expect(checkFiles(['-', '-'], options)).rejects.toMatchObject({ code: 'bad-value' });
  });

  test('of which nothing can be read at some are told each with its own reason, and the others are checked', async () => {
    await mkdir(at('tom'), { recursive: true });
    await write('brosjyre.pdf', '%PDF-1.7');
    await write(
      'hel.json',
      JSON.stringify({ ...head, organizations: [organizations[0]], services: [service] }),
    );
    const paths = ['borte.json', 'brosjyre.pdf', 'tom', 'hel.json'].map(at);
    const { findings, unreadable, subject } = await checkFiles(paths, { ...options, lang: 'nb' });
    expect(unreadable).toEqual(paths.slice(0, 3));
    expect(subject.services).toBe(1);
    expect(findings.map(({ code, file, message }) => [code, file, message])).toEqual([
      ['file/unreadable', paths[0], 'Filen kan ikke åpnes: den finnes ikke.'],
      [
        'file/unreadable',
        paths[1],
        expect.stringMatching(/^Dette kan ikke leses: \.pdf-filer støttes ikke; gi/),
      ],
      [
        'file/unreadable',
        paths[2],
        expect.stringMatching(/^Dette er ingen kildemappe: .*«services»\. Gi mappen/),
      ],
    ]);
  });

  test('that are a folder and one of its records check the whole folder once', async () => {
    await mkdir(at('katalog/services'), { recursive: true });
    await mkdir(at('katalog/organizations'), { recursive: true });
    await write('katalog/directory.json', JSON.stringify(head));
    await write('katalog/organizations/eksempelforeningen.json', JSON.stringify(organizations[0]));
    await write('katalog/services/helsehjelpen.json', JSON.stringify(service));
    const record = at('katalog/services/helsehjelpen.json');
    for (const paths of [
      [at('katalog'), record],
      [record, at('katalog')],
    ]) {
      const { subject, findings } = await checkFiles(paths, options);
      expect(findings).toEqual([]);
      expect(subject).toEqual({ files: 3, organizations: 1, services: 1 });
    }
    expect((await checkFiles([record, record], options)).subject).toEqual({
      files: 1,
      organizations: 0,
      services: 1,
    });
  });

  test('that are one file in other words, or a link to it, check it once, by the name that came first', async () => {
    await write('feil.json', JSON.stringify({ ...head, services: [{ ...service, needs: ['fod'] }] }));
    await symlink(at('feil.json'), at('lenke.json'));
    const first = at('feil.json').replace('feil.json', './feil.json');
    const { subject, findings } = await checkFiles([first, at('feil.json'), at('lenke.json')], options);
    expect(subject.files).toBe(1);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([first]));
    expect(findings.filter(({ code }) => code === 'schema/unknown-code')).toHaveLength(1);
  });

  test('that are records of one folder in other words are checked within it', async () => {
    await mkdir(at('liste/services'), { recursive: true });
    await write('liste/directory.json', JSON.stringify({ ...head, organizations }));
    for (const id of ['a', 'b'])
      await write(`liste/services/${id}.json`, JSON.stringify({ ...service, id, needs: ['fod'] }));
    const { subject, findings } = await checkFiles(
      [at('liste/services/a.json'), at('liste').replace('liste', './liste/services/b.json')],
      options,
    );
    expect(subject).toMatchObject({ files: 2, services: 2 });
    expect(findings.filter(({ code }) => code === 'schema/unknown-code')).toHaveLength(2);
  });
});

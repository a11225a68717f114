import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../read/index.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { validate } from '../validate.ts';
import type { Finding } from '../finding.ts';
import { checkJsonStream } from './check-json-stream.ts';
import { checkLinesStream } from './check-lines-stream.ts';

const today = EXAMPLE_TODAY;
const bytesOf = (text: string) => new TextEncoder().encode(text);

function* chunksOf(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const plain = ({ code, path, line, column, recordId, params, message }: Finding) => ({
  code,
  path,
  line,
  column,
  recordId,
  params,
  message,
});
/** In one order: a stream tells what it knows at the end last. */
const sorted = (findings: readonly Finding[]) =>
  findings.map(plain).sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

async function streamed(
  text: string,
  chunkSize: number,
  check: typeof checkJsonStream | typeof checkLinesStream = checkJsonStream,
) {
  const bytes = bytesOf(text);
  const findings: Finding[] = [];
  const done = await check(
    { readChunks: () => chunksOf(bytes, chunkSize), readAgain: (start, end) => bytes.subarray(start, end) },
    { file: 'a', today, onFindings: (found) => findings.push(...found) },
  );
  return { findings, subject: done.subject, isCutShort: done.isCutShort };
}

function whole(text: string, path: string) {
  const source = readFiles([{ path, bytes: bytesOf(text) }]);
  const { findings } = validate(source.directory, { today, locate: source.locate, unread: source.unread });
  return [...source.problems, ...findings].map((finding) => ({ ...finding, file: 'a' }));
}

const base = exampleDirectory('service', {}) as Record<string, unknown>;
const [service] = base['services'] as Record<string, unknown>[];
/** Many things wrong, in many places, with letters of one to four bytes. */
const faulty = {
  ...base,
  languages: ['nb', 'xx'],
  organizations: [
    { id: 'eksempelforeningen', name: 'Æøå 漢字 🙂', extra: 1 },
    { id: 'ubrukt', name: 'Ubrukt' },
    { id: 'ubrukt', name: 'To ganger' },
  ],
  services: [
    service,
    { ...service, id: 'nummer-to', seeAlso: ['finnes-ikke'], organizationIds: ['ukjent'], needs: ['fod'] },
    { ...service, id: 'nummer-to', name: 'Ø\u202e', locations: [{ id: 'a', visibility: 'confidental' }] },
    'ingen post',
    {
      ...service,
      id: 'hemmelig',
      internal: 'Ligger i Hemmeliggata 5',
      locations: [{ id: 'b', visibility: 'confidential' }],
      description: { nb: 'Kom til Hemmeliggata 5.', en: 'Come.' },
    },
  ],
};

describe('a JSON directory read piece by piece', () => {
  for (const [name, text] of [
    ['in one line', JSON.stringify(faulty)],
    ['with a line a field', JSON.stringify(faulty, null, 2)],
    ['with Windows line breaks', JSON.stringify(faulty, null, 1).replaceAll('\n', '\r\n')],
  ] as const) {
    test.each([1, 2, 7, 64, 100_000])(
      `${name}, in pieces of %i bytes, gives the findings of the whole`,
      async (size) => {
        const { findings, subject } = await streamed(text, size);
        expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
        expect(findings.length).toBeGreaterThan(8);
        expect(subject).toMatchObject({ organizations: 3, services: 5 });
      },
    );
  }

  test('is judged by a head that stands behind its lists', async () => {
    const { organizations, services, ...head } = faulty;
    const text = JSON.stringify({ services, organizations, ...head });
    const { findings } = await streamed(text, 50);
    expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
  });

  test('tells a field that stands twice, in a record and in the head', async () => {
    const text = JSON.stringify(base).replace('"name":"Helsehjelpen"', '"name":"A","name":"Helsehjelpen"');
    const { findings } = await streamed(text, 33);
    expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
    expect(findings.map(({ code }) => code)).toContain('file/duplicate-key');
    const doubled = await streamed(`{"kind": "x", ${JSON.stringify(base).slice(1)}`, 33);
    expect(doubled.findings).toContainEqual(
      expect.objectContaining({ code: 'file/duplicate-key', params: { field: 'kind' } }),
    );
  });

  test('keeps the good records beside one that is broken', async () => {
    const text = JSON.stringify(faulty, null, 2).replace('"id": "nummer-to"', '"id": nummer-to');
    const { findings, subject, isCutShort } = await streamed(text, 40);
    const broken = findings.find(({ code }) => code === 'file/syntax');
    expect(broken).toMatchObject({
      line: text.split('\n').findIndex((line) => line.includes(' nummer-to')) + 1,
    });
    expect(subject.services).toBe(4);
    expect(isCutShort).toBe(false);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['with something behind it', (text: string) => `${text} {}`],
    ['with a comma too many', (text: string) => text.replace('"services":[', '"services":[,')],
    ['with a comma and no value', (text: string) => text.replace(/"services":/, '"x":1,"y":,"services":')],
  ])('%s is told as broken, as it is whole', async (_name, spoil) => {
    const text = spoil(JSON.stringify(base));
    expect(() => void JSON.parse(text)).toThrow();
    const { findings, isCutShort } = await streamed(text, 10);
    expect(findings.map(({ code }) => code)).toContain('file/syntax');
    expect(isCutShort).toBe(true);
  });

  describe('goes on behind a comma too many, and tells all of them once', () => {
    const text = JSON.stringify(faulty, null, 1);
    test.each<[string, (text: string) => string]>([
      ['behind the last record', (text) => text.replace(/\n \]\n\}$/, ' ,\n ]\n}')],
      ['behind the last field', (text) => text.replace(/\n\}$/, ',\n}')],
      [
        'in the head and in a record',
        (text) => text.replace('"en"\n ]', '"en",\n ]').replace('"fod"\n', '"fod" ,\n'),
      ],
      ['behind letters of many bytes', (text) => JSON.stringify(JSON.parse(text)).replace(/\]\}$/, ',],}')],
      [
        'in a list of records alone',
        (text) => `${JSON.stringify((JSON.parse(text) as typeof faulty).services).slice(0, -1)}\n,]`,
      ],
      [
        'beside another fault',
        (text) => text.replace('"fod"\n', '"fod",\n').replace('"nummer-to"', 'nummer-to,'),
      ],
    ])('%s', async (_name, spoil) => {
      const spoilt = spoil(text);
      expect(() => void JSON.parse(spoilt)).toThrow();
      for (const size of [1, 7, 64, 100_000]) {
        const { findings, isCutShort } = await streamed(spoilt, size);
        expect(isCutShort).toBe(false);
        expect(findings.filter(({ params }) => params['reason'] === 'spare-comma')).toHaveLength(1);
        if (_name !== 'beside another fault')
          expect(sorted(findings)).toEqual(sorted(whole(spoilt, 'a.json')));
      }
    });
  });

  test('of one long list is told as records without a head', async () => {
    const text = JSON.stringify(faulty.services);
    const { findings, subject } = await streamed(text, 17);
    expect(subject.services).toBe(5);
    expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
  });

  test('ends without a crash whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map(bytesOf),
          fc.string({ unit: fc.constantFrom(...'{}[]",:\\1 \nservices'), maxLength: 60 }).map(bytesOf),
        ),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          const findings: Finding[] = [];
          for (const check of [checkJsonStream, checkLinesStream]) {
            const done = await check(
              { readChunks: () => chunksOf(bytes, size) },
              { file: 'a', today, onFindings: (found) => findings.push(...found) },
            );
            expect(done.crashes).toEqual([]);
          }
          expect(findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('letters of another encoding', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  test.each([
    ['JSON', checkJsonStream, JSON.stringify({ ...base, services: [{ ...service, name: 'Tromsø' }] })],
    ['NDJSON', checkLinesStream, JSON.stringify({ ...service, name: 'Tromsø' })],
  ])('in a record of %s are told, and the record is read', async (_format, check, text) => {
    const findings: Finding[] = [];
    const done = await check(
      { readChunks: () => chunksOf(latin(text), 50) },
      { file: 'a', today, onFindings: (found) => findings.push(...found) },
    );
    expect(findings.map(({ code }) => code)).toContain('file/not-utf8');
    expect(done.subject.services).toBe(1);
  });
  const letters = { ...service, name: 'Tromsø på øya' };
  test.each([
    ['JSON', checkJsonStream, 'a.json', JSON.stringify({ ...base, services: Array(9).fill(letters) })],
    ['NDJSON', checkLinesStream, 'a.ndjson', Array(9).fill(JSON.stringify(letters)).join('\n')],
  ])('here and there in %s are one finding at the first, the same as of the whole', async (...given) => {
    const [, check, path, text] = given;
    // Every second “ø” of the file, in many records.
    let seen = 0;
    const bytes = Buffer.concat(
      [...text].map((sign) => (sign === 'ø' && seen++ % 2 === 1 ? Buffer.from([0xf8]) : Buffer.from(sign))),
    );
    const findings: Finding[] = [];
    await check(
      { readChunks: () => chunksOf(bytes, 50), readAgain: (start, end) => bytes.subarray(start, end) },
      { file: path, today, onFindings: (found) => findings.push(...found) },
    );
    const source = readFiles([{ path, bytes }]);
    const whole = validate(source.directory, { today, locate: source.locate, unread: source.unread });
    expect(sorted(findings)).toEqual(sorted([...source.problems, ...whole.findings]));
    expect(findings.filter(({ code }) => code === 'file/not-utf8')).toHaveLength(1);
    expect(seen).toBeGreaterThan(4);
  });
});

test('one long list of all sorts gives the findings of the whole, each at its place', async () => {
  const list = [
    faulty.organizations[1],
    { service },
    { organization: faulty.organizations[2] },
    ...faulty.services,
    { organization: { id: 'ny', nam: 'Ny' } },
    { service: { ...service, id: 'nummer-to', seeAlso: ['borte'] } },
  ];
  const text = JSON.stringify(list, null, 1).replace('"seeAlso"', '"id": "nummer-to",\n"seeAlso"');
  const { findings } = await streamed(text, 70);
  expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'directory/duplicate-id', path: '/2/organization/id' }),
  );
  expect(findings.map(({ code }) => code)).toContain('file/duplicate-key');
});

test('a line that is nested without end and broken is told', async () => {
  const { findings } = await streamed(`{"id": ${'['.repeat(200_000)}\n`, 65_536, checkLinesStream);
  expect(findings).toContainEqual(expect.objectContaining({ code: 'file/syntax', line: 1 }));
});

test.each([
  ['NDJSON', checkLinesStream, ''],
  ['JSON', checkJsonStream, '['],
] as const)('a record of %s that is nested without end breaks nothing', async (_format, check, before) => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  for (const field of ['internal', 'extensions', 'name', 'locations']) {
    const record = JSON.stringify({ ...service, [field]: 0 }).replace(`"${field}":0`, `"${field}":${deep}`);
    const { findings, subject } = await streamed(
      `${before}${record}${before === '' ? '' : ']'}`,
      65_536,
      check,
    );
    // The scanner gives a document up at a nesting that no record has; a line is read as it is.
    const reasons = findings.map(({ params }) => params['reason']);
    expect(before === '' ? subject.services === 1 : reasons.includes('too-deep')).toBe(true);
  }
});

test('a head in one long list is a record like the others', async () => {
  const { organizations: _organizations, services: _services, ...head } = base;
  const text = JSON.stringify([head, service]);
  const { findings, subject } = await streamed(text, 20);
  expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
  expect(subject.services).toBe(2);
});

describe('NDJSON read piece by piece', () => {
  const { organizations, services, ...head } = faulty;
  const lines = [head, ...organizations, ...services].map((line) => JSON.stringify(line)).join('\n');

  test.each([1, 13, 100_000])('in pieces of %i bytes gives the findings of the whole', async (size) => {
    const { findings, subject } = await streamed(lines, size, checkLinesStream);
    expect(sorted(findings)).toEqual(sorted(whole(lines, 'a.ndjson')));
    expect(subject).toMatchObject({ organizations: 3, services: 5 });
  });

  test('with fields that stand twice, in records and in the head, gives the findings of the whole', async () => {
    const text = [head, service, { service }]
      .map((line) => JSON.stringify(line).replace('"id":', '"id":"a","id":'))
      .join('\n');
    const { findings } = await streamed(text, 200, checkLinesStream);
    expect(sorted(findings)).toEqual(sorted(whole(text, 'a.ndjson')));
    expect(findings.filter(({ code }) => code === 'file/duplicate-key')).toHaveLength(3);
  });

  test('takes records that say what they are, blank lines, Windows line breaks and a last line without its break', async () => {
    const text = [
      JSON.stringify({ ...base, services: [], organizations: [] }),
      '',
      JSON.stringify({ organization: { id: 'eksempelforeningen', name: 'E' } }),
      JSON.stringify({ service }),
    ].join('\r\n');
    const { findings, subject } = await streamed(text, 9, checkLinesStream);
    expect(findings).toEqual([]);
    expect(subject).toMatchObject({ organizations: 1, services: 1 });
  });

  test('tells a broken line and a second head by their line, and goes on', async () => {
    const text = `${JSON.stringify(head)}\n{"id": \n${JSON.stringify(head)}\n${JSON.stringify(service)}\n`;
    const { findings, subject } = await streamed(text, 100, checkLinesStream);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'file/syntax', line: 2 }));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'file/second-head', line: 3 }));
    expect(subject.services).toBe(1);
  });

  test('of services alone does not ask where their organisations are', async () => {
    const { findings } = await streamed(`${JSON.stringify(service)}\n`, 100, checkLinesStream);
    expect(findings).toEqual([]);
  });

  test('with records in the lists of its head gives the findings of the whole', async () => {
    const text = `${JSON.stringify(faulty)}\n${JSON.stringify({ ...service, id: 'til' })}\n`;
    const { findings, subject } = await streamed(text, 200, checkLinesStream);
    expect(sorted(findings)).toEqual(sorted(whole(text, 'a.ndjson')));
    expect(subject).toMatchObject({ organizations: 3, services: 6 });
  });

  test('behind a head that comes late judges by what was known', async () => {
    const text = `${JSON.stringify(service)}\n${JSON.stringify(head)}\n`;
    const { findings } = await streamed(text, 200, checkLinesStream);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'file/second-head', line: 2 }));
  });
});

describe('texts that stand in several records', () => {
  const LEAK = { nb: 'De følger deg til Tryggbo krisesenter i Prøvegata 9.', en: 'They help.' };
  const NEAR = { nb: 'Samme inngang som Tryggbo krisesenter.', en: 'They help.' };
  const place = { visibility: 'public', address: { street: 'Storgata 1', locality: 'Oslo' } };
  const records = [
    { id: 'hus', name: 'Tryggbo krisesenter', locations: [{ id: 'h', visibility: 'confidential' }] },
    { id: 'kontor', name: 'Kontoret', locations: [{ id: 'k', ...place }] },
    { id: 'tvilling', name: 'Tryggbo krisesenter', locations: [{ id: 'k', ...place }] },
    { id: 'uten', name: 'Linja', locations: [] },
  ];
  // Whether a text gives something away hangs on the record too: each stands in all of them, whichever comes first.
  const services = (order: readonly object[]) =>
    [LEAK, NEAR].flatMap((description, round) =>
      order.map((record, index) => ({ ...service, ...record, description, id: `s-${round}-${index}` })),
    );

  test.each([0, 1, 2, 3])('are told wherever they give a secret place away, turned by %s', async (turn) => {
    const order = [...records.slice(turn), ...records.slice(0, turn)];
    const text = JSON.stringify({ ...base, services: services(order) });
    const { findings } = await streamed(text, 4096);
    expect(sorted(findings)).toEqual(sorted(whole(text, 'a.json')));
    const codes = findings
      .map(({ code }) => code)
      .filter((code) => /secret-(?:named|neighbor)|open-twin/.test(code));
    expect(new Set(codes)).toEqual(
      new Set(['location/secret-named', 'location/secret-neighbor', 'location/open-twin']),
    );
  });
});

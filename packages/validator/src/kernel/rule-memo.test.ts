import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesAt, isData, type Data } from '../data.ts';
import type { Finding, RawFinding } from '../finding.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../rules/example.ts';
import { rules } from '../rules/index.ts';
import { examplesOn, type RecordKind, type Rule } from '../rule.ts';
import { checkJsonStream } from '../stream/check-json-stream.ts';
import { checkLinesStream } from '../stream/check-lines-stream.ts';
import { PLAIN_CONTEXT } from '../testing/try-rule.ts';
import { validate } from '../validate.ts';
import { HeardTexts } from './heard-texts.ts';
import { RuleRunner } from './rule-runner.ts';
import { ruleTable } from './rule-table.ts';
import { besideOf } from './rule-unit.ts';
import { NO_SECRETS } from '../facts/secrets.ts';

const today = EXAMPLE_TODAY;

/** What stands in each field of a service in the examples of all rules, right and wrong. */
const POOL = new Map<string, unknown[]>();
for (const rule of rules) {
  const kind = examplesOn(rule);
  if (kind === 'file') continue;
  for (const example of [rule.ok, rule.notOk]) {
    const directory = exampleDirectory(kind as RecordKind, example);
    for (const [, service] of entriesAt(directory, 'services')) {
      if (!isData(service)) continue;
      for (const [field, value] of Object.entries(service)) {
        const known = POOL.get(field) ?? [];
        if (!known.some((other) => JSON.stringify(other) === JSON.stringify(value))) known.push(value);
        POOL.set(field, known);
      }
    }
  }
}
const FIELDS = [...POOL.keys()];

/** A service put together from what stands in the examples. */
const arbitraryService = fc
  .record({
    fields: fc.shuffledSubarray(FIELDS, { minLength: 8 }),
    picks: fc.array(fc.nat(1000), { minLength: FIELDS.length, maxLength: FIELDS.length }),
  })
  .map(({ fields, picks }): Data =>
    Object.fromEntries(
      fields.map((field, at) => {
        const values = POOL.get(field) ?? [];
        return [field, values[(picks[at] ?? 0) % values.length]];
      }),
    ),
  );

const plain = ({ code, severity, path, recordId, params, message, help, related = [] }: Finding) =>
  JSON.stringify({
    code,
    severity,
    path,
    recordId,
    params,
    message,
    help,
    related: related.map((place) => place.path),
  });

async function streamed(text: string, check: typeof checkJsonStream | typeof checkLinesStream) {
  const bytes = new TextEncoder().encode(text);
  const findings: Finding[] = [];
  const chunks = function* () {
    for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
  };
  const { crashes } = await check(
    { readChunks: chunks, readAgain: (start, end) => bytes.subarray(start, end) },
    { file: 'a', today, onFindings: (found) => findings.push(...found) },
  );
  expect(crashes).toEqual([]);
  return findings;
}

const base = exampleDirectory('service', {}) as Data & { organizations: readonly unknown[] };
const { services: _services, organizations, ...head } = base as Data & { organizations: readonly unknown[] };

/** Fewer variants of each field than records, so that most of what is said was said before. */
const manyServices = (count: number) => {
  const [few] = fc.sample(fc.array(arbitraryService, { minLength: 40, maxLength: 40 }), 1);
  const picks = fc.sample(
    fc.array(fc.nat(39), { minLength: FIELDS.length, maxLength: FIELDS.length }),
    count,
  );
  return picks.map((numbers, index) => {
    const service: Record<string, unknown> = {};
    // The fields of one record, each with the value that some record has for it.
    for (const [at, field] of Object.keys(few?.[index % 40] ?? {}).entries()) {
      const other = few?.[numbers[at] ?? 0]?.[field];
      service[field] = other ?? few?.[index % 40]?.[field];
    }
    // Without any such field a line is taken for an organisation.
    service['needs'] ??= ['food'];
    if (index % 3 > 0) service['id'] = `nummer-${index}`;
    if (index % 4 > 0 && 'summary' in service)
      service['summary'] = { nb: `Hjelp ${index}.`, en: `Help ${index}.` };
    return service;
  });
};

describe('services in parts are told the same as whole ones', () => {
  test('record by record, with all that a rule may find', async () => {
    const services = manyServices(700);
    const whole = { ...head, organizations, services };
    const { findings, crashes } = validate(whole, { today });
    expect(crashes).toEqual([]);
    const expected = findings.map(plain).sort();
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(60);
    const inOneFile = await streamed(JSON.stringify(whole), checkJsonStream);
    expect(inOneFile.map(plain).sort()).toEqual(expected);
    const lines = [head, ...organizations, ...services].map((line) => JSON.stringify(line)).join('\n');
    const pathInFile = ({ code, recordId, params, message }: Finding) =>
      JSON.stringify([code, recordId, params, message]);
    expect((await streamed(lines, checkLinesStream)).map(pathInFile).sort()).toEqual(
      findings.map(pathInFile).sort(),
    );
  });

  test('though a field is first missing beside the same place, and then gives that place away', async () => {
    const wide = [{ id: 'huset', visibility: 'on-request', area: 'Oslo' }];
    const point = { nb: 'Vi er ved 59.9127, 10.7461.' };
    const services = [
      { locations: [{ id: 'dora', visibility: 'public' }], description: { nb: 'Åpen dør.' } },
      // So often that all rules have settled on what they look at.
      ...Array.from({ length: 20 }, () => ({ locations: wide })),
      { locations: wide, description: point },
      { locations: wide, description: { nb: 'Velkommen.' } },
      { locations: wide, description: point },
    ].map((service, index) => ({ id: `nummer-${index}`, needs: ['food'], ...service }));
    const whole = { ...head, organizations, services };
    const placesOf = (findings: readonly Finding[]) =>
      findings.filter(({ code }) => code === 'location/on-request-point').map(({ path }) => path);
    const expected = ['/services/21/description/nb', '/services/23/description/nb'];
    expect(placesOf(validate(whole, { today }).findings)).toEqual(expected);
    expect(placesOf(await streamed(JSON.stringify(whole), checkJsonStream))).toEqual(expected);
  });

  test('though their names and summaries differ in each', async () => {
    // A dozen services again and again, each time with an id and texts of its own that say something now and then.
    const few = fc.sample(arbitraryService, 12);
    const texts = ['name', 'summary', 'description'].flatMap((field) => POOL.get(field) ?? []);
    const services = fc.sample(fc.nat(texts.length - 1), 1500).map((pick, index) => {
      const numbered = (text: unknown) =>
        isData(text)
          ? Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, `${String(words)} ${index}`]))
          : `${String(text)} ${index}`;
      return {
        needs: ['food'],
        ...few[index % 12],
        id: `nummer-${index}`,
        name: numbered(texts[(pick * 7) % texts.length]),
        summary: numbered(texts[pick]),
      };
    });
    const whole = { ...head, organizations, services };
    const { findings } = validate(whole, { today });
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(30);
    expect((await streamed(JSON.stringify(whole), checkJsonStream)).map(plain).sort()).toEqual(
      findings.map(plain).sort(),
    );
  });

  test('in the order of the data', async () => {
    const services = manyServices(150);
    const whole = { ...head, organizations, services };
    const inRecord = ({ path }: Finding) => /^\/services\/\d+/.test(path);
    const orderOf = (findings: readonly Finding[]) => {
      const byRecord = new Map<string, string[]>();
      for (const finding of findings.filter(inRecord)) {
        const record = finding.path.split('/')[2] ?? '';
        byRecord.set(record, [...(byRecord.get(record) ?? []), `${finding.code} ${finding.path}`]);
      }
      return byRecord;
    };
    // What is known only once all records were seen is told by a stream at its end.
    const late = new Set(
      rules
        .filter(({ on, needsSecrets }) => on === 'whole' || needsSecrets !== undefined)
        .map(({ code }) => code),
    );
    const own = (findings: readonly Finding[]) => findings.filter(({ code }) => !late.has(code));
    expect(orderOf(own(await streamed(JSON.stringify(whole), checkJsonStream)))).toEqual(
      orderOf(own(validate(whole, { today }).findings)),
    );
  });

  test('though nearly every record is different, and remembering is given up', async () => {
    const services = fc
      .sample(arbitraryService, 2300)
      .map((service, index) => ({ ...service, id: `nummer-${index}` }));
    const whole = { ...head, organizations, services };
    const expected = validate(whole, { today }).findings.map(plain).sort();
    expect((await streamed(JSON.stringify(whole), checkJsonStream)).map(plain).sort()).toEqual(expected);
  });
});

const split = rules.filter((rule) => besideOf(rule) !== undefined);
const runnerOf = (rule: Rule) =>
  new RuleRunner(
    ruleTable([rule], {}, false),
    { ...PLAIN_CONTEXT, today, head },
    () => NO_SECRETS,
    false,
    false,
  );

describe('a rule that is asked field by field', () => {
  const said = (findings: readonly RawFinding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

  test('there are some', () => {
    expect(split.length).toBeGreaterThan(15);
  });

  test.each(split.map((rule) => [rule.code, rule] as const))(
    '%s says of each field what it says of the whole',
    (_code, rule) => {
      const runner = runnerOf(rule);
      const beside = besideOf(rule) ?? [];
      let found = 0;
      for (const service of [...fc.sample(arbitraryService, 400), ...exampleServices(rule)]) {
        const whole = runner.askServiceRules(service, service, 0);
        const byField = Object.keys(service).flatMap((field) => {
          const view = Object.fromEntries(
            Object.entries(service).filter(([name]) => name === field || beside.includes(name)),
          );
          return runner.askServiceRules(view, service, 0).filter(({ path }) => path[2] === field);
        });
        expect(said(byField)).toEqual(said(whole));
        found += whole.length;
      }
      expect(found).toBeGreaterThan(0);
      expect(runner.crashes).toEqual([]);
    },
  );
});

describe('a rule that listens for something', () => {
  const listening = split.flatMap((rule) =>
    'hears' in rule && rule.hears !== undefined ? [[rule.code, rule, rule.hears] as const] : [],
  );

  test('there are some', () => {
    expect(listening.length).toBeGreaterThan(12);
  });

  test.each(listening)(
    '%s says nothing of a field in which that is not heard, nor of a service that does not concern it',
    (_code, rule, hears) => {
      const runner = runnerOf(rule);
      let found = 0;
      for (const service of [...fc.sample(arbitraryService, 600), ...exampleServices(rule)]) {
        const heard = new HeardTexts(service, PLAIN_CONTEXT.languages[0] ?? '');
        for (const { path } of runner.askServiceRules(service, service, 0)) {
          found += 1;
          expect(heard.someIn(new Set([String(path[2])]), hears)).toBe(true);
          expect('concerns' in rule ? rule.concerns?.(service) : undefined).not.toBe(false);
        }
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});

const exampleServices = (rule: Rule): Data[] =>
  entriesAt(exampleDirectory('service', rule.notOk), 'services').flatMap(([, service]) =>
    isData(service) ? [service] : [],
  );

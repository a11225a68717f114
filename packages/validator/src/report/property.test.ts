import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReport, REPORT_FORMATS } from './index.ts';
import { makeVisible } from './make-visible.ts';
import { arbitraryFindings, nastyString } from './testing/arbitrary-findings.ts';
import { someOptions } from './testing/findings.ts';
import { allElements, parseXml } from './testing/parse-xml.ts';
import { readCommand } from './testing/read-command.ts';
import { isSarif } from '../../test/official-sarif.ts';

const RUNS = { numRuns: 150 };

const options = fc
  .record({
    lang: fc.constantFrom('en' as const, 'nb' as const),
    unreadable: fc.array(nastyString, { maxLength: 2 }),
    crashes: fc.array(fc.record({ code: nastyString }), { maxLength: 2 }),
    directories: fc.array(
      fc.record({
        name: nastyString,
        languages: fc.array(nastyString, { maxLength: 2 }),
        services: fc.array(
          fc.record({
            locations: fc.array(fc.record({ address: fc.record({ locality: nastyString }) }), {
              maxLength: 2,
            }),
            languages: fc.array(fc.record({ code: nastyString }), { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
  })
  .map(someOptions);

const validatorOf = (file: string) => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as object);
};

describe.each(REPORT_FORMATS)('%s', (format) => {
  test('is made of any findings, ends with a line break, and is the same when it is made again', () => {
    fc.assert(
      fc.property(arbitraryFindings, options, (findings, given) => {
        const report = makeReport(format, findings, given);
        expect(report.endsWith('\n')).toBe(true);
        expect(makeReport(format, findings, given)).toBe(report);
        // What UTF-8 cannot hold would be lost on the way to a file.
        if (format !== 'json' && format !== 'sarif') expect(report).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: format === 'sarif' ? 10 : 50 },
    );
  });
});

test('json gives the findings back, in the published shape', () => {
  const isReport = validatorOf('schema/report.schema.json');
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      const report = JSON.parse(makeReport('json', findings, given)) as { findings: unknown };
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.findings).toEqual(JSON.parse(JSON.stringify(findings)));
    }),
    RUNS,
  );
});

test('sarif has the shape that code scanning takes', () => {
  const isForCodeScanning = validatorOf('testing/code-scanning.schema.json');
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      const log: unknown = JSON.parse(makeReport('sarif', findings, given));
      expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
      expect(isForCodeScanning(log), JSON.stringify(isForCodeScanning.errors)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('junit is well-formed and holds every message as text', () => {
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      const root = parseXml(makeReport('junit', findings, given));
      for (const { message } of findings) expect(root.text).toContain(makeVisible(message));
      const names = new Set(allElements(root).map(({ name }) => name));
      for (const name of names)
        expect(['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'system-out']).toContain(name);
    }),
    RUNS,
  );
});

test('html is well-formed, and nothing out of data becomes an element, an attribute or a link', () => {
  const directory = { services: [{ locations: [{ address: { locality: 'Oslo' } }] }] };
  const plain = allElements(parseXml(makeReport('html', [], someOptions({ directories: [directory] }))));
  const elements = new Set([
    ...plain.map(({ name }) => name),
    ...['article', 'h3', 'details', 'summary', 'small', 'code', 'wbr', 'br', 'bdi', 'b', 'a', 'nav'],
  ]);
  const attributes = new Set([
    ...plain.flatMap((element) => Object.keys(element.attributes)),
    ...['id', 'role', 'href', 'aria-label'],
  ]);
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      const root = parseXml(makeReport('html', findings, given));
      const found = allElements(root);
      expect(found.filter(({ name }) => !elements.has(name))).toEqual([]);
      const values = found.flatMap((element) => Object.entries(element.attributes));
      expect(values.filter(([name]) => !attributes.has(name))).toEqual([]);
      expect(values.filter(([name, value]) => name === 'href' && !/^#[\w-]+$/.test(value))).toEqual([]);
      const text = root.text.replace(/\s+/g, ' ');
      for (const { message } of findings) {
        expect(text).toContain(makeVisible(message).replace(/\s+/g, ' ').trim());
      }
    }),
    RUNS,
  );
});

test('github gives one command a line, and the message comes back whole', () => {
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      const lines = makeReport('github', findings, given).trimEnd().split('\n');
      const commands = lines.map(readCommand);
      for (const { name, properties } of commands) {
        expect(['error', 'warning', 'notice']).toContain(name);
        for (const key of Object.keys(properties)) expect(['file', 'line', 'col', 'title']).toContain(key);
      }
      const messages = commands.map(({ message }) => message).join('\n');
      if (findings.length < 10) {
        for (const { message } of findings)
          expect(messages).toContain(makeVisible(message).replaceAll('##[', '## [').trim());
      }
    }),
    RUNS,
  );
});

test('text holds no command for a terminal', () => {
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      expect(makeReport('text', findings, given)).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u);
    }),
    RUNS,
  );
});

/** A line of Markdown without what stands in code. Backticks out of data are escaped, or written with their number. */
const withoutCode = (line: string) =>
  line.replace(/<code>(?:[\p{L}\p{M}\p{N} ]|&#\d+;)*<\/code>/gu, '').replace(/(?<!\\)`[^`]+`/g, '');

test('markdown lets no markup, link, heading or cell out of data', () => {
  const tags = /<(?:details><summary>[^<]*<\/summary>|\/details>|br>)/g;
  const heading = /^##(?: |# (?:Errors|Warnings|Notes|Feil|Advarsler|Merknader)$|## (?:`|<code>))/;
  fc.assert(
    fc.property(arbitraryFindings, options, (findings, given) => {
      const lines = makeReport('markdown', findings, given).split('\n');
      const words = lines.map((line) => withoutCode(line).replace(tags, ''));
      expect(words.filter((line) => /[<>]|(?<!\\)`/.test(line))).toEqual([]);
      expect(words.filter((line) => /(?<!\\)(?:\\\\)*[[\]]/.test(line))).toEqual([]);
      expect(words.filter((line) => /(?:^|[^\w])@\w/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('#') && !heading.test(line))).toEqual([]);
      // GitHub cuts a row into cells before it reads code.
      const rows = lines.filter((line) => line.startsWith('| '));
      expect(rows.filter((line) => line.match(/(?:\\.|[^\\|])*\|/g)?.length !== 4)).toEqual([]);
    }),
    RUNS,
  );
});

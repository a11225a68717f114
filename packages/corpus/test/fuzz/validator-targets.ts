import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDirectory } from '@service-directory/schema';
import * as validator from '@service-directory/validator';
import {
  holidayYears,
  languageByName,
  removePrivate,
  reviewDirectory,
  timeZoneByCity,
  withHolidays,
  writeYamlString,
} from '@service-directory/validator/edit';
import { checkFiles, isSignedBy, readSource } from '@service-directory/validator/node';
import * as convert from '@service-directory/convert';
import { stringify } from 'yaml';
import { target, type Target } from './target.ts';
import { anyCode, anyDay, anyDirectory, anyJson, anySmallDirectory, anyString, asBytes, spoiltBytes, spoiltDirectory } from './values.ts'; // prettier-ignore

const { tuple } = fc;
const TODAY = '2026-06-15';
const lang = fc.constantFrom('nb' as const, 'en' as const);
const input = fc.oneof(anySmallDirectory, spoiltDirectory, anyJson);
const findings = anySmallDirectory.map(
  (directory) => validator.validate(directory, { today: TODAY }).findings,
);
const tool = { version: '1.0.0' };
const subject = { files: 1, organizations: 1, services: 1 };
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));

const holiday = fc.record({ date: anyDay, name: fc.dictionary(anyCode, anyString, { maxKeys: 2 }) });

/** Files of every kind that is read, whole, cut off and changed. */
const files: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = {
  json: spoiltBytes(input.map((value) => asBytes(JSON.stringify(value)))),
  yaml: spoiltBytes(input.map((value) => asBytes(stringify(value)))),
  ndjson: spoiltBytes(anyDirectory.map((directory) => asBytes(convert.toNdjson(directory).output))),
  csv: spoiltBytes(workbook().map((written) => asBytes(convert.writeCsv(written)))),
  xlsx: spoiltBytes(workbook().map(convert.writeXlsx)),
  ods: spoiltBytes(workbook().map(convert.writeOds)),
};

function workbook() {
  return tuple(anyDirectory, lang).map(
    ([directory, language]) => convert.toSpreadsheet(directory, { language } as never).output,
  );
}

/** Writes a file, and gives what a reader makes of it. The name is the same each time, for the findings hold it. */
const written = (ending: string, bytes: Uint8Array): string => {
  const path = join(folder, `liste.${ending}`);
  writeFileSync(path, bytes);
  return path;
};

const readers = Object.fromEntries(
  Object.entries(files).map(([ending, bytes]): [string, Target] => [
    `checkFiles (${ending})`,
    target(
      tuple(bytes),
      async (content) => {
        const {
          directories,
          findings: told,
          crashes,
        } = await checkFiles([written(ending, content)], { today: TODAY });
        if (crashes.length > 0) throw new Error(`${crashes[0]?.code} fell over`);
        return [directories, told];
      },
      { cost: 'costly' },
    ),
  ]),
);

export const validatorTargets: Readonly<Record<string, Target>> = {
  ...readers,
  readSource: target(
    tuple(fc.constantFrom(...Object.keys(files)), fc.oneof(...Object.values(files))),
    async (ending, bytes) => {
      const { directory, problems, locate } = await readSource(written(ending, bytes));
      return [directory, problems, locate(['services', 0, 'name']), locate(['__proto__'])];
    },
    { cost: 'costly', throws: [validator.RunError] },
  ),
  validate: target(
    tuple(input, fc.record({ today: anyDay, lang })),
    (value, options) => {
      const { findings: told, crashes } = validator.validate(value, options);
      if (crashes.length > 0) throw new Error(`${crashes[0]?.code} fell over`);
      return told;
    },
    { cost: 'costly', throws: [validator.RunError] },
  ),
  fixText: target(
    tuple(fc.oneof(input.map((value) => JSON.stringify(value, null, 2)), input.map((value) => stringify(value)), anyString), fc.constantFrom('JSON' as const, 'YAML' as const)), // prettier-ignore
    validator.fixText,
    { cost: 'costly' },
  ),
  publish: target(
    tuple(input),
    async (value) => {
      const { files: published, ...rest } = await validator.publish(value, { today: TODAY, holidays: false });
      return [published === undefined ? undefined : [...published.keys()], Object.keys(rest)];
    },
    { cost: 'costly' },
  ),
  // Of a directory as it is read for readers, as the editor has it.
  removePrivate: target(
    tuple(input),
    (value) => {
      const { directory } = readDirectory(value);
      return directory === undefined ? undefined : removePrivate(directory);
    },
    { cost: 'costly', gives: 'given' },
  ),
  reviewDirectory: target(
    tuple(input, fc.record({ today: fc.constant(TODAY), withinDays: fc.constantFrom(0, 30, -1), lang })),
    reviewDirectory,
    { cost: 'costly' },
  ),
  mergeFeeds: target(
    tuple(tuple(anyDirectory, anyDirectory)),
    (directories) => validator.mergeFeeds(directories as never),
    { cost: 'costly' },
  ),
  completeHead: target(
    tuple(input, fc.record({ name: anyString, publisher: fc.record({ name: anyString }), today: fc.constant(TODAY), timeZone: fc.constant('Europe/Oslo') })), // prettier-ignore
    (value, known) => validator.completeHead(value, known),
    { cost: 'costly', gives: 'given' },
  ),
  summarizeDirectories: target(tuple(fc.array(input, { maxLength: 3 }), anyDay), validator.summarizeDirectories, { cost: 'costly' }), // prettier-ignore
  holidaysOfNorway: target(
    tuple(fc.record({ country: fc.constantFrom('NO', 'SE', ''), timeZone: fc.constant('Europe/Oslo'), years: fc.array(fc.integer({ min: 1900, max: 2100 }), { maxLength: 2 }), languages: fc.constantFrom(['nb'], ['en', 'nb'], []) })), // prettier-ignore
    validator.holidaysOfNorway,
    { cost: 'dear' },
  ),
  languageByName: target(tuple(anyString), languageByName),
  timeZoneByCity: target(tuple(anyString), timeZoneByCity),
  holidayYears: target(tuple(anyDay), holidayYears),
  withHolidays: target(
    tuple(fc.array(holiday, { maxLength: 5 }), fc.array(holiday, { maxLength: 5 })),
    (own, found) => withHolidays(own, found),
  ),
  countFindings: target(tuple(findings), validator.countFindings, { cost: 'costly' }),
  jsonReport: target(tuple(findings), (told) => validator.jsonReport(told, { subject, lang: 'en', tool } as never), { cost: 'costly' }), // prettier-ignore
  jsonSummary: target(
    tuple(findings),
    (told) => validator.jsonSummary(validator.countFindings(told), { subject, lang: 'en', tool } as never),
    { cost: 'costly' },
  ),
  makeReport: target(
    tuple(fc.constantFrom(...validator.REPORT_FORMATS), findings, lang),
    (format, told, language) => validator.makeReport(format, told, { subject, lang: language, tool, today: TODAY } as never), // prettier-ignore
    { cost: 'costly' },
  ),
  textReport: target(tuple(findings, lang), (told, language) => validator.textReport(told, { subject, lang: language }), { cost: 'costly' }), // prettier-ignore
  toJsonPointer: target(tuple(fc.array(fc.oneof(anyString, fc.nat()), { maxLength: 5 })), validator.toJsonPointer, { cost: 'trifling' }), // prettier-ignore
  describeRule: target(tuple(fc.oneof(anyCode, fc.constantFrom(...validator.rules.map(({ code }) => code))), lang), (code, language) => validator.describeRule(code, language)?.code), // prettier-ignore
  familyWords: target(tuple(fc.constantFrom(...(Object.keys(validator.ruleFamilies) as validator.RuleFamily[])), lang), validator.familyWords, { cost: 'dear' }), // prettier-ignore
  exampleDirectory: target(tuple(fc.constantFrom('service' as const, 'organization' as const, 'directory' as const, 'location' as const), anyJson), validator.exampleDirectory), // prettier-ignore
  exampleText: target(tuple(anyJson, fc.constantFrom('service', 'text', 'file', 'opening-hours'), lang), validator.exampleText, { cost: 'costly' }), // prettier-ignore
  writeYamlString: target(
    tuple(anyString, fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', null, undefined), anyString), // prettier-ignore
    writeYamlString,
  ),
  isSignedBy: target(tuple(anyString.map(asBytes), anyString, anyString), isSignedBy),
};

/** Each rule by itself, on records of every kind, valid and spoilt. */
export const ruleTargets: Readonly<Record<string, Target>> = Object.fromEntries(
  validator.rules.map((rule): [string, Target] => [
    rule.code,
    target(
      tuple(anySmallDirectory),
      (directory) => {
        const { findings: told, crashes } = validator.validateWith([rule], directory, { today: TODAY });
        if (crashes.length > 0) throw crashes[0]?.error;
        return told;
      },
      { cost: 'dear' },
    ),
  ]),
);

/** Exported, and fed elsewhere or no function of data. Each with the reason. */
export const notValidator: Readonly<Record<string, string>> = {
  RunError: 'an error',
  FolderError: 'an error',
  CheckError: 'an error',
  checkFiles: 'fed once for each kind of file',
  createChecker: 'starts a worker of a browser, which calls what checkFiles calls',
  defineRule: 'gives back what it is given',
  makeKey: 'takes nothing, and gives another key each time',
  publishFolder: 'writes files that publish made; packages/validator tests it with disks that fail',
  validateWith: 'fed once for each rule',
};

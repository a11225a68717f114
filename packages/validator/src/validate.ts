import { checkOptions } from './check-options.ts';
import { entriesAt, fieldOf, isData, textAt, typeName, type Data } from './data.ts';
import { RunError, type RuleCrash } from './errors.ts';
import {
  SEVERITIES,
  type Finding,
  type HeadingsOf,
  type MessageLanguage,
  type Path,
  type RawFinding,
  type Severity,
} from './finding.ts';
import { inDataOrder } from './kernel/data-order.ts';
import type { SecretsOfOthers } from './facts/secrets-of-others.ts';
import type { SecretStore } from './facts/secrets.ts';
import { DirectoryCheck, headOf } from './kernel/directory-check.ts';
import { NO_CHECK } from './kernel/no-check.ts';
import { pushAll } from './push-all.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { suggest } from './suggest.ts';
import { toFindings } from './to-findings.ts';

/** Where a value stands. `path` is the JSON Pointer within `file`. */
export interface Place {
  file: string;
  path: string;
  /** 1-based; 0 when it is not known. */
  line: number;
  column: number;
  /** Of a workbook: the sheet, and the cell such as `C7`. */
  sheet?: string;
  cell?: string;
  /** What stands over the column of the cell. */
  heading?: string;
  /** A number as the file writes it, where its value no longer shows that, such as `0155` in YAML. */
  written?: string;
}

/** Severities by code; `off` leaves a rule out. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export interface ValidateOptions {
  /** The day on which the directory is judged, `YYYY-MM-DD`. */
  today: string;
  /** The name that findings carry when `locate` is not given. */
  file?: string;
  /** Finds the place of a value, from its path in the whole directory. */
  locate?: (path: Path) => Place;
  /** Changes severities, or leaves rules out. */
  rules?: RuleSettings;
  /** The language of the messages; English when left out. */
  lang?: MessageLanguage;
  /** Has the reader of the file told this in better words? Then it is left out. */
  isTold?: (code: string, path: Path) => boolean;
  /** What the sheet calls its columns, so that a sentence names others than that of its cell by their headings too. */
  headingsOf?: HeadingsOf;
  /** What could not be read and is already reported: whether the head is missing, and the ids that are. */
  unread?: { head?: boolean; ids?: readonly string[] };
}

export interface ValidationResult {
  /** What is wrong, in the order of the data. */
  findings: Finding[];
  /** Rules that failed. The result is then not complete: treat it as a run that could not happen. */
  crashes: RuleCrash[];
}

/**
 * Checks a directory: its shape by the schema, record by record, and everything else by the rules. Bad data never
 * throws. Pure: the same input and options give the same findings.
 * @throws RunError when an option is wrong: an unknown rule or language, a date that is none or was left out
 */
export function validate(input: unknown, options: ValidateOptions): ValidationResult {
  return validateWith(allRules, input, options);
}

/** `validate` with a set of rules of the caller's own. */
export function validateWith(
  rules: readonly Rule[],
  input: unknown,
  options: ValidateOptions,
): ValidationResult {
  const { findings, crashes } = checkHeld(rules, input, options);
  return { findings, crashes };
}

/** `validateWith` for a directory that is checked together with others. */
export function checkHeld(
  rules: readonly Rule[],
  input: unknown,
  options: ValidateOptions,
): CheckedDirectory {
  const steps = checkHeldInSteps(rules, input, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Records checked between two steps. About a millisecond of work. */
export const RECORDS_A_STEP = 40;

/** Records of a directory. */
export interface StepProgress {
  done: number;
  total: number;
}

/** A directory that was checked, and that can be looked through for what others keep secret. */
export interface CheckedDirectory extends ValidationResult {
  secrets: SecretStore;
  /** What of it gives away what these keep secret, which were checked with the same rules. */
  findLeaks(others: SecretsOfOthers): ValidationResult;
}

/** `validateWith` in small steps, so that a page can answer meanwhile and show how far it has come. */
export function* validateInSteps(
  rules: readonly Rule[],
  input: unknown,
  options: ValidateOptions,
): Generator<StepProgress, ValidationResult> {
  const { findings, crashes } = yield* checkHeldInSteps(rules, input, options);
  return { findings, crashes };
}

/** `validateInSteps` for a directory that is checked together with others. */
export function* checkHeldInSteps(
  rules: readonly Rule[],
  input: unknown,
  options: ValidateOptions,
): Generator<StepProgress, CheckedDirectory> {
  checkOptions(options);
  const settings = options.rules ?? {};
  checkSettings(settings, rules);
  if (!isData(input)) {
    const raw: RawFinding = {
      code: 'schema/wrong-type',
      severity: 'error',
      path: [],
      recordId: '',
      params: { field: '', expected: ['object'], found: typeName(input), foundType: typeName(input) },
      related: [],
    };
    const findings = toFindings([raw], settings, options);
    return {
      findings,
      crashes: [],
      secrets: NO_CHECK.secrets,
      findLeaks: () => ({ findings: [], crashes: [] }),
    };
  }
  const check = new DirectoryCheck(headOf(input), {
    rules,
    settings,
    today: options.today,
    hasHead: options.unread?.head !== true,
    hasServices: Array.isArray(fieldOf(input, 'services')),
    unreadIds: new Set(options.unread?.ids ?? []),
    mayShareObjects: true,
  });
  const raw = check.checkHead();
  const total = LISTS.reduce((sum, list) => sum + entriesAt(input, list).length, 0);
  let done = 0;
  for (const list of LISTS) {
    const records = fieldOf(input, list);
    if (!Array.isArray(records)) raw.push(noList(input, list, records));
    for (const [index, record] of entriesAt(input, list)) {
      pushAll(raw, check.checkRecord(list, index, record));
      done += 1;
      if (done % RECORDS_A_STEP === 0) yield { done, total };
    }
  }
  yield { done, total };
  pushAll(raw, check.finish());
  if (check.hasSecrets)
    for (const found of secretsFound(check, input)) {
      pushAll(raw, found);
      yield { done, total };
    }
  const wordsOf = (found: readonly RawFinding[]) => toFindings(inDataOrder(found, input), settings, options);
  return {
    findings: wordsOf(raw),
    crashes: check.crashes,
    secrets: check.secrets,
    findLeaks(others) {
      const before = check.crashes.length;
      const found: RawFinding[] = [];
      check.seekSecretsOf(others);
      if (!others.isEmpty) for (const more of secretsFound(check, input)) pushAll(found, more);
      return { findings: wordsOf(found), crashes: check.crashes.slice(before) };
    },
  };
}

/** The second round over all records, some at a time. */
function* secretsFound(check: DirectoryCheck, input: Data): Generator<RawFinding[]> {
  let found = check.checkForSecrets('head', 0, headOf(input));
  for (const list of LISTS)
    for (const [index, record] of entriesAt(input, list)) {
      pushAll(found, check.checkForSecrets(list, index, record));
      if (index % RECORDS_A_STEP !== 0) continue;
      yield found;
      found = [];
    }
  yield found;
}

const LISTS = ['organizations', 'services'] as const;

/** Something else than a list stands where a list must be, or nothing. */
function noList(directory: Data, list: string, found: unknown): RawFinding {
  const isMissing = found === undefined;
  return {
    code: isMissing ? 'schema/missing-field' : 'schema/wrong-type',
    severity: 'error',
    path: [list],
    recordId: textAt(directory, 'id') ?? '',
    params: isMissing
      ? { field: list }
      : { field: list, expected: ['array'], found: typeName(found), foundType: typeName(found) },
    related: [],
  };
}

/** Refuses a setting for a rule that does not exist: a misspelt code would silently change nothing. */
export function checkSettings(settings: RuleSettings, rules: readonly Rule[]): void {
  const codes = rules.map((rule) => rule.code);
  for (const [code, severity] of Object.entries(settings)) {
    if (!codes.includes(code)) {
      const meant = suggest(code, codes);
      const hint =
        meant === undefined ? 'See `service-directory rules` for the list.' : `Did you mean “${meant}”?`;
      throw new RunError('unknown-rule', `There is no rule “${code}”. ${hint}`);
    }
    if (severity !== 'off' && !SEVERITIES.includes(severity)) {
      throw new RunError(
        'bad-value',
        `“${String(severity)}” is no severity: write off, info, warning or error.`,
      );
    }
  }
}

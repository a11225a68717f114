import { directoryHeadSchema, organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import { fieldOf, isData, stringsAt, textAt, typeName, valueAt, type Data } from './data.ts';
import { isIsoDate } from './calendar.ts';
import { RunError, type RuleCrash } from './errors.ts';
import {
  SEVERITIES,
  type Finding,
  type MessageLanguage,
  type Path,
  type RawFinding,
  type Severity,
} from './finding.ts';
import { fromZodIssue } from './from-zod-issue.ts';
import { toJsonPointer } from './json-pointer.ts';
import { sentencesFor } from './locales/index.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { suggest } from './suggest.ts';
import { walkDirectory } from './walk.ts';

/** Where a value stands. `path` is the JSON Pointer within `file`. */
export interface Place {
  file: string;
  path: string;
  /** 1-based; 0 when it is not known. */
  line: number;
  column: number;
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
 * @throws RunError when an option is wrong: an unknown rule, a date that is none
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
  if (!isIsoDate(options.today)) {
    throw new RunError('bad-value', `“${options.today}” is not a date: write today as YYYY-MM-DD.`);
  }
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
    return { findings: toFindings([raw], settings, options), crashes: [] };
  }
  const shape = shapeFindings(input, options);
  const { raw, crashes } = runRules(rules, input, settings, options);
  const told = new Set<string>();
  const replaces = new Map(rules.map((rule) => [rule.code, rule.replaces ?? []]));
  for (const finding of raw) {
    for (const code of replaces.get(finding.code) ?? []) told.add(`${code} ${toJsonPointer(finding.path)}`);
  }
  const untold = shape.filter((finding) => !told.has(`${finding.code} ${toJsonPointer(finding.path)}`));
  return { findings: toFindings(inDataOrder([...untold, ...raw], input), settings, options), crashes };
}

/** Refuses a setting for a rule that does not exist: a misspelt code would silently change nothing. */
function checkSettings(settings: RuleSettings, rules: readonly Rule[]): void {
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

const LISTS = [
  ['organizations', organizationSchema],
  ['services', serviceSchema],
] as const;

/**
 * Keeps zod from describing a value of the wrong type in words of its own, which reads `constructor.name` of the data
 * and throws for `{"constructor": {"name": {"toString": 1}}}`. Our sentence comes from the code and the value.
 */
const nameNoType = ({ code }: { code: string }) => (code === 'invalid_type' ? 'Invalid input' : undefined);

/** What the schema says, one record at a time, so that a bad record hides no other. */
function shapeFindings(directory: Data, options: ValidateOptions): RawFinding[] {
  const findings: RawFinding[] = [];
  const country = textAt(directory, 'country');
  const judge = (
    schema: typeof directoryHeadSchema | (typeof LISTS)[number][1],
    record: unknown,
    at: Path,
  ) => {
    const recordId = textAt(record, 'id') ?? '';
    for (const issue of schema.safeParse(record, { error: nameNoType }).error?.issues ?? []) {
      for (const problem of fromZodIssue(
        issue,
        record,
        schema as Parameters<typeof fromZodIssue>[2],
        country,
      )) {
        findings.push({ ...problem, path: [...at, ...problem.path], recordId, related: [] });
      }
    }
  };
  if (options.unread?.head !== true) {
    const head = Object.fromEntries(
      Object.entries(directory).filter(([key]) => key !== 'organizations' && key !== 'services'),
    );
    judge(directoryHeadSchema, head, []);
  }
  for (const [field, schema] of LISTS) {
    const list = fieldOf(directory, field);
    if (Array.isArray(list)) {
      list.forEach((record, index) => judge(schema, record, [field, index]));
    } else {
      const isMissing = list === undefined;
      findings.push({
        code: isMissing ? 'schema/missing-field' : 'schema/wrong-type',
        severity: 'error',
        path: [field],
        recordId: textAt(directory, 'id') ?? '',
        params: isMissing
          ? { field }
          : { field, expected: ['array'], found: typeName(list), foundType: typeName(list) },
        related: [],
      });
    }
  }
  return findings;
}

/** The id of the service or organisation that a path leads into, or of the directory; empty when it has none. */
function recordIdOf(directory: Data, path: Path): string {
  const [list, index] = path;
  const isRecord = (list === 'organizations' || list === 'services') && typeof index === 'number';
  return textAt(isRecord ? valueAt(directory, path.slice(0, 2)) : directory, 'id') ?? '';
}

function runRules(rules: readonly Rule[], directory: Data, settings: RuleSettings, options: ValidateOptions) {
  const raw: RawFinding[] = [];
  const crashes: RuleCrash[] = [];
  const rulesOfKind = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.check === undefined || settings[rule.code] === 'off') continue;
    rulesOfKind.set(rule.on, [...(rulesOfKind.get(rule.on) ?? []), rule]);
  }
  const languages = stringsAt(directory, 'languages');
  const memory = new Map<string, unknown>();
  const shared = {
    today: options.today,
    directory,
    country: textAt(directory, 'country'),
    languages,
    hasHead: options.unread?.head !== true,
    unreadIds: new Set(options.unread?.ids ?? []),
    once<T>(key: string, compute: () => T): T {
      if (!memory.has(key)) memory.set(key, compute());
      return memory.get(key) as T;
    },
  };
  // One report for all: a large directory has a million pairs of rule and record, and few findings.
  let current: { rule: Rule; path: Path } | undefined;
  const report: Report = (what = {}) => {
    if (current === undefined) return;
    const path = [...current.path, ...(what.path ?? [])];
    raw.push({
      code: current.rule.code,
      severity: current.rule.severity,
      path,
      recordId: recordIdOf(directory, path),
      params: what.params ?? {},
      related: what.related ?? [],
    });
  };
  let context: RuleContext = { ...shared, service: undefined };
  for (const visit of walkDirectory(directory, languages[0] ?? '')) {
    if (context.service !== visit.service) context = { ...shared, service: visit.service };
    for (const rule of rulesOfKind.get(visit.kind) ?? []) {
      current = { rule, path: visit.path };
      try {
        // The rules were chosen by kind; TypeScript does not follow that through two unions.
        const check = rule.check as (record: unknown, ...rest: unknown[]) => void;
        check.call(rule, visit.record, report, context, visit.path);
      } catch (error) {
        const recordId = recordIdOf(directory, visit.path);
        crashes.push({ code: rule.code, path: toJsonPointer(visit.path), recordId, error });
      }
    }
  }
  return { raw, crashes };
}

/** Gives findings their severity, their place and their words. */
export function toFindings(
  raw: readonly RawFinding[],
  settings: RuleSettings,
  options: Pick<ValidateOptions, 'file' | 'locate' | 'lang'>,
): Finding[] {
  const sentences = sentencesFor(options.lang ?? 'en');
  const locate =
    options.locate ??
    ((path: Path) => ({ file: options.file ?? '', path: toJsonPointer(path), line: 0, column: 0 }));
  return raw.flatMap((finding) => {
    const severity = settings[finding.code] ?? finding.severity;
    if (severity === 'off') return [];
    const { file, path, line, column } = locate(finding.path);
    const { message, help } = sentences(finding.code, finding.params);
    const { code, recordId, params, related } = finding;
    return [
      {
        code,
        severity,
        file,
        path,
        line,
        column,
        recordId,
        params,
        message,
        help,
        ...(related.length > 0 ? { related: related.map(locate) } : {}),
      },
    ];
  });
}

/** Sorts by the record, then by the field in the order of the data; what was equal stays in the order of the rules. */
function inDataOrder(findings: readonly RawFinding[], directory: Data): RawFinding[] {
  const ranks = new Map<unknown, ReadonlyMap<string, number>>();
  const rankOf = (holder: unknown, step: string | number): number => {
    if (typeof step === 'number') return step;
    if (!isData(holder)) return 0;
    let keys = ranks.get(holder);
    if (keys === undefined) {
      keys = new Map(Object.keys(holder).map((key, index) => [key, index]));
      ranks.set(holder, keys);
    }
    return keys.get(step) ?? -1;
  };
  const keyed = findings.map((finding) => {
    const ranksOfSteps: number[] = [];
    let holder: unknown = directory;
    for (const step of finding.path) {
      ranksOfSteps.push(rankOf(holder, step));
      holder =
        Array.isArray(holder) && typeof step === 'number' ? holder[step] : fieldOf(holder, String(step));
    }
    return { finding, ranksOfSteps };
  });
  keyed.sort((left, right) => {
    const length = Math.min(left.ranksOfSteps.length, right.ranksOfSteps.length);
    for (let index = 0; index < length; index++) {
      const difference = (left.ranksOfSteps[index] ?? 0) - (right.ranksOfSteps[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return left.ranksOfSteps.length - right.ranksOfSteps.length;
  });
  return keyed.map(({ finding }) => finding);
}

import { isData } from '../data.ts';
import { SEVERITIES, type MessageLanguage } from '../finding.ts';
import { MESSAGE_LANGUAGES } from '../locales/index.ts';
import { REPORT_FORMATS, type ReportFormat } from '../report/options.ts';
import { suggest } from '../suggest.ts';
import type { RuleLevel, RulePatterns } from './rule-settings.ts';

/** What the file of settings may say; `config.schema.json` says the same for editors. */
export interface Config {
  lang?: MessageLanguage;
  format?: ReportFormat;
  maxWarnings?: number;
  baseline?: string;
  rules?: RulePatterns;
  ignore?: readonly string[];
  overrides?: readonly { files: readonly string[]; rules: RulePatterns }[];
}

/** What is wrong with a file of settings. The sentences are with the command. */
export type ConfigProblem =
  | { problem: 'no-settings' }
  | { problem: 'unknown-key'; key: string; meant?: string }
  | { problem: 'missing-key'; key: string }
  | { problem: 'bad-level'; key: string; rule: string; level: unknown; meant?: string }
  | { problem: 'bad-value'; key: string; expected: ConfigExpectation; words?: readonly string[] };

/** What a value should have been. */
export type ConfigExpectation =
  'one-of' | 'text' | 'number' | 'list-of-patterns' | 'paths-inside' | 'levels' | 'list-of-overrides';

const KEYS = ['$schema', 'lang', 'format', 'maxWarnings', 'baseline', 'rules', 'ignore', 'overrides'];
const OVERRIDE_KEYS = ['files', 'rules'];
/** The most that `--max-warnings` takes. */
const MAX_WARNINGS = 999_999_999;
const LEVELS: readonly string[] = ['off', ...SEVERITIES];

class Reader {
  readonly problems: ConfigProblem[] = [];

  refuse(key: string, expected: ConfigExpectation, words?: readonly string[]): undefined {
    this.problems.push({ problem: 'bad-value', key, expected, ...(words === undefined ? {} : { words }) });
    return undefined;
  }

  refuseUnknown(value: Readonly<Record<string, unknown>>, known: readonly string[], before = ''): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const meant = suggest(key, known);
      this.problems.push({
        problem: 'unknown-key',
        key: before + key,
        ...(meant === undefined ? {} : { meant }),
      });
    }
  }

  oneOf<Word extends string>(key: string, value: unknown, words: readonly Word[]): Word | undefined {
    if (value === undefined) return undefined;
    return words.find((word) => word === value) ?? this.refuse(key, 'one-of', words);
  }

  text(key: string, value: unknown): string | undefined {
    if (value === undefined) return undefined;
    return typeof value === 'string' && value !== '' ? value : this.refuse(key, 'text');
  }

  count(key: string, value: unknown): number | undefined {
    if (value === undefined) return undefined;
    const isCount =
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_WARNINGS;
    return isCount ? value : this.refuse(key, 'number');
  }

  patterns(key: string, value: unknown): readonly string[] | undefined {
    if (value === undefined) return undefined;
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
    if (!isList) return this.refuse(key, 'list-of-patterns');
    // It would match nothing, and what it is meant to leave out would be there.
    const isInside = (value as string[]).every((item) => !/(?:^|\/)\.\.(?:\/|$)|\\/.test(item));
    return isInside ? (value as string[]) : this.refuse(key, 'paths-inside');
  }

  levels(key: string, value: unknown): RulePatterns | undefined {
    if (value === undefined) return undefined;
    if (!isData(value)) return this.refuse(key, 'levels', LEVELS);
    const wrong = Object.entries(value).filter(([, level]) => !LEVELS.includes(level as string));
    for (const [rule, level] of wrong) {
      const meant = typeof level === 'string' ? suggest(level, LEVELS) : undefined;
      this.problems.push({
        problem: 'bad-level',
        key,
        rule,
        level,
        ...(meant === undefined ? {} : { meant }),
      });
    }
    return wrong.length === 0 ? (value as Record<string, RuleLevel>) : undefined;
  }

  overrides(value: unknown): Config['overrides'] {
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || !value.every(isData)) return this.refuse('overrides', 'list-of-overrides');
    return value.flatMap((item, index) => {
      const before = `overrides[${index}].`;
      this.refuseUnknown(item, OVERRIDE_KEYS, before);
      for (const key of OVERRIDE_KEYS)
        if (item[key] === undefined) this.problems.push({ problem: 'missing-key', key: before + key });
      const files = this.patterns(`${before}files`, item['files']);
      const rules = this.levels(`${before}rules`, item['rules']);
      if (files?.length === 0) this.refuse(`${before}files`, 'list-of-patterns');
      return files === undefined || rules === undefined ? [] : [{ files, rules }];
    });
  }
}

/** Reads settings out of what a file holds. With problems the settings are not to be used. Never throws. */
export function readConfig(value: unknown): { config: Config; problems: readonly ConfigProblem[] } {
  if (!isData(value)) return { config: {}, problems: [{ problem: 'no-settings' }] };
  const reader = new Reader();
  reader.refuseUnknown(value, KEYS);
  reader.text('$schema', value['$schema'] === '' ? undefined : value['$schema']);
  const found = {
    lang: reader.oneOf('lang', value['lang'], MESSAGE_LANGUAGES),
    format: reader.oneOf('format', value['format'], REPORT_FORMATS),
    maxWarnings: reader.count('maxWarnings', value['maxWarnings']),
    baseline: reader.text('baseline', value['baseline']),
    rules: reader.levels('rules', value['rules']),
    ignore: reader.patterns('ignore', value['ignore']),
    overrides: reader.overrides(value['overrides']),
  };
  const config = Object.fromEntries(Object.entries(found).filter(([, item]) => item !== undefined)) as Config;
  return { config, problems: reader.problems };
}

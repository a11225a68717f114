import type { Gaps } from './completeness.ts';
import type { MessageLanguage, Severity } from '../finding.ts';
import type { DirectoryCounter } from './directory-counter.ts';
import type { ReportSubject } from './subject.ts';

/** The forms in which findings can be had. */
export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'html', 'markdown', 'github'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report tells beside the findings. */
export interface ReportOptions extends Gaps {
  /** What was checked. */
  subject: ReportSubject;
  lang: MessageLanguage;
  /** Colours of a terminal (ANSI, ECMA-48), for `text`; none when left out. */
  color?: boolean;
  /** The day on which the directory was judged, `YYYY-MM-DD`. */
  today?: string;
  /** Findings that a list of known ones has, and the report has not; undefined when there is no such list. */
  known?: Readonly<Record<Severity, number>>;
  /** The version of this program. */
  tool: { version: string };
  /** The directories that were checked, as they were read; `html` tells what they hold and how fresh it is. */
  directories?: readonly unknown[];
  /** Those that were too large to be held, counted as they were read. */
  counters?: readonly DirectoryCounter[];
  /** The address at which `docs/rules/` is published, for links to each rule; no links when left out. */
  baseUri?: string;
  /** How many findings of one rule `text` and `markdown` show when there are many; 5 when left out. */
  samples?: number;
  /** Findings that were counted and not kept, by `severity code`, for `text`: a million of them need no memory. */
  counted?: ReadonlyMap<string, number>;
}

/** How many findings of one rule are shown when the caller does not say. */
export const DEFAULT_SAMPLES = 5;

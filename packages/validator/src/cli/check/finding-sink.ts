import type { Finding, Severity } from '../../finding.ts';
import { jsonReportWriter, jsonSummary } from '../../report/json.ts';
import type { ReportFormat, ReportOptions } from '../../report/options.ts';
import { textReport } from '../../report/text.ts';
import type { ReportTarget } from '../report-target.ts';

/** Takes findings as they come and makes a report of them. */
export interface FindingSink {
  readonly counts: Readonly<Record<Severity, number>>;
  add(findings: readonly Finding[]): void;
  end(options: ReportOptions): Promise<void>;
}

/** What is written at a time, in characters. */
const CHUNK = 64 * 1024;

abstract class CountingSink {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #isShown: (finding: Finding) => boolean;

  constructor(isShown: (finding: Finding) => boolean) {
    this.#isShown = isShown;
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.counts[finding.severity] += 1;
      if (this.#isShown(finding)) this.take(finding);
    }
  }

  protected abstract take(finding: Finding): void;
}

/** Writes JSON while the check still runs, so that a million findings need no memory. */
class JsonSink extends CountingSink implements FindingSink {
  readonly #target: ReportTarget;
  readonly #shown: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  #text = jsonReportWriter.head;
  #isFirst = true;

  constructor(target: ReportTarget, isShown: (finding: Finding) => boolean) {
    super(isShown);
    this.#target = target;
  }

  protected take(finding: Finding): void {
    this.#shown[finding.severity] += 1;
    this.#text += jsonReportWriter.item(finding, this.#isFirst);
    this.#isFirst = false;
    if (this.#text.length > CHUNK) this.#write();
  }

  #write(): void {
    this.#target.write(this.#text);
    this.#text = '';
  }

  end(options: ReportOptions): Promise<void> {
    this.#text += jsonReportWriter.tail(jsonSummary(this.#shown, options));
    this.#write();
    return this.#target.close();
  }
}

/** Keeps the findings for the forms that sort them or count them first. */
class KeepingSink extends CountingSink implements FindingSink {
  readonly #target: ReportTarget;
  readonly #format: ReportFormat;
  readonly #findings: Finding[] = [];

  constructor(target: ReportTarget, isShown: (finding: Finding) => boolean, format: ReportFormat) {
    super(isShown);
    this.#target = target;
    this.#format = format;
  }

  protected take(finding: Finding): void {
    this.#findings.push(finding);
  }

  async end(options: ReportOptions): Promise<void> {
    // The other forms are large, and most runs want none of them.
    const { makeReport } = await import('../../report/index.ts');
    return writeWhole(this.#target, makeReport(this.#format, this.#findings, options));
  }
}

/** So many findings are kept in full for a terminal; beyond, a few of each rule, and the rest is counted. */
const MAX_KEPT = 1_000;
const KEPT_OF_RULE = 5;

/** Keeps what a terminal shows, so that half a million findings need no memory. */
class TextSink extends CountingSink implements FindingSink {
  readonly #target: ReportTarget;
  #findings: Finding[] = [];
  /** By `severity code`: those that are kept, and those that are only counted. */
  readonly #kept = new Map<string, number>();
  readonly #counted = new Map<string, number>();
  #isFull = false;

  constructor(target: ReportTarget, isShown: (finding: Finding) => boolean) {
    super(isShown);
    this.#target = target;
  }

  protected take(finding: Finding): void {
    if (!this.#isFull) {
      this.#findings.push(finding);
      if (this.#findings.length > MAX_KEPT) this.#thinOut();
      return;
    }
    const key = `${finding.severity} ${finding.code}`;
    const kept = this.#kept.get(key) ?? 0;
    if (kept < KEPT_OF_RULE) {
      this.#kept.set(key, kept + 1);
      this.#findings.push(finding);
    } else this.#counted.set(key, (this.#counted.get(key) ?? 0) + 1);
  }

  #thinOut(): void {
    this.#isFull = true;
    const all = this.#findings;
    this.#findings = [];
    for (const finding of all) this.take(finding);
  }

  end(options: ReportOptions): Promise<void> {
    return writeWhole(this.#target, textReport(this.#findings, { ...options, counted: this.#counted }));
  }
}

function writeWhole(target: ReportTarget, report: string): Promise<void> {
  for (let at = 0; at < report.length; at += CHUNK) target.write(report.slice(at, at + CHUNK));
  return target.close();
}

/**
 * @param isShown which findings stand in the report; all are counted for the exit code
 * @param mayStream may a part of the report be written before the check is done?
 */
export const openSink = (
  format: ReportFormat,
  target: ReportTarget,
  isShown: (finding: Finding) => boolean,
  mayStream: boolean,
): FindingSink =>
  format === 'json' && mayStream
    ? new JsonSink(target, isShown)
    : format === 'text'
      ? new TextSink(target, isShown)
      : new KeepingSink(target, isShown, format);

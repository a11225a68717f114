import type { RuleCrash } from '../../errors.ts';
import type { Finding, MessageLanguage } from '../../finding.ts';
import { checkStream, type LargeFile } from '../../node/check-stream.ts';
import type { StreamOptions } from '../../stream/stream-check.ts';
import type { RuleSettings } from '../../validate.ts';
import { errorsOnly } from '../kept-settings.ts';

/** So many errors are kept; the rest is counted. */
const MOST_ERRORS = 1_000;

/** What a check for errors is made with: nothing that could not be sent to another thread. */
export interface ErrorCheckSettings {
  /** As findings name it. */
  file: string;
  /** ISO 8601 date, such as `2026-11-20`. */
  today: string;
  lang?: MessageLanguage;
  rules: RuleSettings;
}

export interface ErrorCheckWorld extends Pick<StreamOptions, 'makeSink' | 'isOnlyRead'> {
  /** Called at the first error. */
  onError?: () => void;
  /** Bytes. */
  onProgress?: (done: number, total: number) => void;
}

/** What a check for errors found. */
export interface ErrorCheck {
  /** The first of the errors. */
  errors: Finding[];
  errorCount: number;
  crashes: RuleCrash[];
  subject: { files: number; organizations: number; services: number };
  /** SHA-256 of what was read, each time that the file was read to its end. */
  readings: string[];
}

/** Checks a large file with the rules that tell errors alone: nothing else keeps a directory from being published. */
export async function checkForErrors(
  file: LargeFile,
  { rules, lang, ...settings }: ErrorCheckSettings,
  { onError, onProgress, ...given }: ErrorCheckWorld = {},
): Promise<ErrorCheck> {
  const errors: Finding[] = [];
  const readings: string[] = [];
  let errorCount = 0;
  const { crashes, subject } = await checkStream(
    file,
    {
      ...settings,
      ...given,
      ...(lang === undefined ? {} : { lang }),
      rules: errorsOnly(rules),
      onReading: (sha256) => readings.push(sha256),
      onFindings: (findings) => {
        for (const finding of findings) {
          if (finding.severity !== 'error') continue;
          if (errorCount === 0) onError?.();
          errorCount += 1;
          if (errors.length < MOST_ERRORS) errors.push(finding);
        }
      },
    },
    ({ done, total }) => onProgress?.(done, total),
  );
  return { errors, errorCount, crashes, subject, readings };
}

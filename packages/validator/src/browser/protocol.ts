import type { MessageLanguage } from '../finding.ts';
import type { ReportFormat } from '../report/index.ts';
import type { CheckErrorCode } from './check-error.ts';
import type { ListedInput } from './list-inputs.ts';
import type { SessionOptions } from './session.ts';
import type { CheckProgress, CheckResult, FixedFile } from './types.ts';

/** The name by which the program knows that it is a worker of ours, and not part of a page or of another worker. */
export const WORKER_NAME = 'service-directory-checker';

/** What can be asked for. */
export type Question =
  | { kind: 'check'; inputs: readonly ListedInput[]; options: SessionOptions }
  | { kind: 'reword'; lang: MessageLanguage }
  | { kind: 'report'; format: ReportFormat; lang: MessageLanguage }
  | { kind: 'fix' }
  | { kind: 'directories' };

export interface Answers {
  check: CheckResult;
  reword: CheckResult;
  report: string;
  fix: FixedFile[];
  directories: unknown[];
}

/** From the page to the worker. */
export interface Request {
  id: number;
  question: Question;
}

/** From the worker to the page. `ready` comes once, when the program has loaded. */
export type Reply =
  | { kind: 'ready' }
  | { kind: 'progress'; id: number; progress: CheckProgress }
  | { kind: 'done'; id: number; answer: Answers[keyof Answers] }
  /** `code` is missing when something was thrown that should not have been. */
  | { kind: 'failed'; id: number; code?: CheckErrorCode; message: string };

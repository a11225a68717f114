import { RunError } from '../errors.ts';
import type { MessageLanguage } from '../finding.ts';
import { sentencesFor } from '../locales/index.ts';
import { systemParams } from './list-files.ts';
import { refusalsIn } from './refusals.ts';

/** The refusal of a path at which nothing can be read. */
export function unreadable(path: string, error: unknown, lang: MessageLanguage = 'en'): RunError {
  const { message } = sentencesFor(lang)('file/unreadable', systemParams(error));
  return new RunError('unreadable', refusalsIn(lang).atPath(path, message));
}

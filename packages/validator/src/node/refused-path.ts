import { RunError } from '../errors.ts';
import type { MessageLanguage, Params } from '../finding.ts';
import { FILE_SENTENCES } from '../locales/file-sentences.ts';
import { sentencesFor } from '../locales/index.ts';
import { systemParams } from './list-files.ts';
import { refusalsIn } from './refusals.ts';

/** The refusal of a path at which nothing can be read. */
export class RefusedPath extends RunError {
  /** What `file/unreadable` says of it, where other paths are checked beside it. */
  readonly params: Params;

  private constructor(message: string, params: Params) {
    super('unreadable', message);
    this.params = params;
  }

  /** @param said what is said of it behind its name, from `refusals.ts` */
  static because(path: string, said: string, lang?: MessageLanguage): RefusedPath {
    return new RefusedPath(refusalsIn(lang).named(path, said), { refused: said.replace(/\.$/, '') });
  }

  /** What the system says of it. */
  static bySystem(path: string, error: unknown, lang?: MessageLanguage): RefusedPath {
    const params = systemParams(error);
    const { message } = sentencesFor(lang ?? 'en', FILE_SENTENCES)('file/unreadable', params);
    return new RefusedPath(refusalsIn(lang).atPath(path, message), params);
  }
}

import type { Finding, Params, RawFinding } from '../finding.ts';
import { FILE_SENTENCES } from '../locales/file-sentences.ts';
import { rules } from '../rules/index.ts';
import { toFindings } from '../to-findings.ts';
import type { FileProblem } from './parsed-text.ts';
import type { ReadOptions } from './source.ts';

/** What is wrong with the files themselves, in no language yet. */
export class ProblemList {
  readonly #problems: { file: string; problem: FileProblem }[] = [];

  add(file: string, problem: Partial<FileProblem> & { code: string }): void {
    this.#problems.push({
      file,
      problem: { line: 1, column: 1, isFatal: false, params: {}, ...problem },
    });
  }

  addUnreadable(file: string, params: Params): void {
    this.add(file, { code: 'file/unreadable', params, isFatal: true });
  }

  toFindings({ lang, rules: settings = {} }: ReadOptions): Finding[] {
    return this.#problems.flatMap(({ file, problem }) => {
      const { code, params, line, column, sheet, cell, heading } = problem;
      const raw: RawFinding = {
        code,
        severity: rules.find((rule) => rule.code === code)?.severity ?? 'error',
        path: [],
        recordId: '',
        params,
        related: [],
      };
      const locate = () => ({
        file,
        path: '',
        line,
        column,
        ...(sheet === undefined ? {} : { sheet }),
        ...(cell === undefined ? {} : { cell }),
        ...(heading === undefined ? {} : { heading }),
      });
      return toFindings([raw], settings, {
        locate,
        sentences: FILE_SENTENCES,
        ...(lang === undefined ? {} : { lang }),
      });
    });
  }
}

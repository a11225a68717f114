import { textAt, valueAt } from '../data.ts';
import type { Finding, MessageLanguage, Path, RawFinding } from '../finding.ts';
import { ALL_SENTENCES } from '../locales/all-sentences.ts';
import { ruleFamilies } from '../rules/index.ts';
import { toFindings } from '../to-findings.ts';
import type { Place } from '../validate.ts';
import { judgeLink } from './judge-link.ts';
import type { LinkCache } from './link-cache.ts';
import { linksOf } from './links.ts';

const SEVERITIES = new Map(ruleFamilies.network.map(({ code, severity }) => [code as string, severity]));

function recordIdOf(directory: unknown, path: Path): string {
  const isRecord = path[0] === 'services' || path[0] === 'organizations';
  return textAt(isRecord ? valueAt(directory, path.slice(0, 2)) : directory, 'id') ?? '';
}

/** What is wrong with the links of a directory, by the answers that came, in the order of the data. */
export function networkFindings(
  directory: unknown,
  answers: LinkCache,
  { locate, lang }: { locate: (path: Path) => Place; lang: MessageLanguage },
): Finding[] {
  const raw = linksOf(directory).flatMap(({ url, path }): RawFinding[] => {
    const answer = answers.get(url);
    if (answer === undefined) return [];
    return judgeLink(url, answer.result).map(({ code, params }) => ({
      code,
      severity: SEVERITIES.get(code) ?? 'info',
      path,
      recordId: recordIdOf(directory, path),
      params,
      related: [],
    }));
  });
  return toFindings(raw, {}, { locate, lang, sentences: ALL_SENTENCES });
}

import type { Params } from '../finding.ts';
import type { Report, TextRecord } from '../rule.ts';

/** Longer texts are cut before patterns run over them. */
const MAX_LENGTH = 20_000;

/** Tells of each language of a text for which a test finds something, where that language stands. */
export function tellEachLanguage(
  { byLanguage, isMap }: TextRecord,
  report: Report,
  test: (text: string, language: string) => Params | undefined,
): void {
  for (const [language, text] of byLanguage) {
    const params = test(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text, language);
    if (params !== undefined) report({ path: isMap ? [language] : [], params });
  }
}

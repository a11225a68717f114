import { fieldOf, isData, type Data } from '../../data.ts';
import { defineWholeRule } from '../../rule.ts';

/** Texts in which a language of the directory would be found if anybody had written in it. */
const TEXTS = ['summary', 'name', 'description'] as const;

function takeLanguages(record: Data, unused: Set<string>, source: string | undefined): void {
  for (const field of TEXTS) {
    const text = fieldOf(record, field);
    if (typeof text === 'string' && source !== undefined) unused.delete(source);
    else if (isData(text)) for (const language of Object.keys(text)) unused.delete(language);
  }
}

/** Flags a language of the directory in which no service has a text. */
export const directoryLanguageUnused = defineWholeRule({
  code: 'directory/language-unused',
  severity: 'warning',
  source: 'Design, section 4: languages of the directory',
  why: 'A reader chooses her language from the list and finds nothing in it.',
  on: 'whole',
  ok: { languages: ['nb', 'en'] },
  notOk: { languages: ['nb', 'en', 'pl'] },
  start: () => ({ unused: undefined as Set<string> | undefined }),
  see({ list, record }, memory, { languages }) {
    if (list !== 'services') return;
    memory.unused ??= new Set(languages);
    if (memory.unused.size > 0) takeLanguages(record, memory.unused, languages[0]);
  },
  finish({ unused }, report, { languages, unreadIds }) {
    // Without services there is nothing to judge, and one that could not be read may have been the one.
    if (unused === undefined || unreadIds.size > 0) return;
    for (const language of unused)
      report({ path: ['languages', languages.indexOf(language)], params: { language } });
  },
});

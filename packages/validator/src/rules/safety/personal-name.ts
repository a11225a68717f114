import { tellEachLanguage } from '../../facts/each-language.ts';
import { namesPerson } from '../../facts/person-names.ts';
import { defineRule } from '../../rule.ts';

/** Houses are named after people, and what a source printed is kept. Lines are looked at with their contact. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['name', 'alternateName', 'printed', 'label', 'purpose']);

/** Flags the name of a person. The name is not repeated in the report. */
export const textPersonalName = defineRule({
  code: 'text/personal-name',
  severity: 'warning',
  source: 'Safety guide, section 4: no names of staff or private numbers; roles and shared lines instead',
  why: 'Helpers are threatened by those who lose power over somebody. And when she leaves, people ask for one who is not there.',
  on: 'text',
  within: ['name', 'number', 'foreign'],
  // A capital inside a sentence, capitals, Arabic, or a phone number beside which a name may stand.
  mayHold:
    /[a-z\u00DF-\u024Fа-яіїєґё:,] [A-Z\u00C0-\u00DEА-ЯІЇЄҐ][a-z\u00DF-\u024Fа-яіїєґё]|[Dd]r\. [A-Z]|\d\d ?\d\d ?\d\d|[A-Z\u00C0-\u00DEА-Я]{3}|[\u0621-\u064A]{3}/,
  ok: { nb: 'Spør etter sosionomen.', en: 'Ask for the social worker.' },
  notOk: { nb: 'Spør etter Kari Nordmann.', en: 'Ask for the social worker.' },
  check(text, report) {
    const { field } = text;
    if (NOT_JUDGED.has(field)) return;
    tellEachLanguage(text, report, (words) => {
      const kind = namesPerson(words);
      return kind === undefined ? undefined : { field, kind };
    });
  },
});

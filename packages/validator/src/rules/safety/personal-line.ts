import { isData, type Data } from '../../data.ts';
import { isPersonName, namesPerson } from '../../facts/person-names.ts';
import { isPrivateLine } from '../../facts/private-lines.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

/** Norwegian mobile numbers begin with 4 or 9 (Nkom, nummerplan for telefoni). */
const NORWEGIAN_MOBILE = /^\+47[49]\d{7}$/;
const FIELDS = ['label', 'purpose', 'note', 'printed'] as const;
/** What is printed of a number, beside which only a name may stand: «400 00 000 (Kari)». */
const NUMBER = /[\d\s()+,:;–-]{6,}/u;

/** Flags a number or address that its label calls a person’s own. */
export const contactPersonalLine = defineRule({
  code: 'contact/personal-line',
  severity: 'warning',
  source: 'Safety guide, section 4: no names of staff or private numbers; roles and shared lines instead',
  why: 'It rings in one person’s pocket, at home and at night, long after she changed her work. Whoever calls does not know who else picks it up.',
  on: 'contact',
  ok: { label: { nb: 'Vakttelefon', en: 'Duty phone' } },
  notOk: { label: { nb: 'Kari Nordmann', en: 'Duty phone' } },
  check(contact, report) {
    for (const field of FIELDS) {
      const text = contact[field];
      if (text === undefined) continue;
      if (typeof text === 'string') tell(text, [field]);
      else if (isData(text))
        for (const language of Object.keys(text)) tell(text[language], [field, language]);
    }

    function tell(words: unknown, path: Path): void {
      if (typeof words !== 'string') return;
      const isPrivate = isPrivateLine(words);
      // A name inside a note is told by text/personal-name.
      const isNamed =
        path[0] === 'printed'
          ? NUMBER.test(words) && isPersonName(words.replace(NUMBER, ' ').replace(/[()]/g, ' '))
          : path[0] !== 'note' && (isPersonName(words) || namesPerson(words) !== undefined);
      if (isPrivate || isNamed)
        report({ path, params: { field: String(path[0]), isPrivate, isMobile: isMobile(contact) } });
    }
  },
});

const isMobile = (contact: Data): boolean =>
  typeof contact['value'] === 'string' && NORWEGIAN_MOBILE.test(contact['value']);

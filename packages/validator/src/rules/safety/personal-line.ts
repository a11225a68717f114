import type { Data } from '../../data.ts';
import { wordsOfContact, type ContactWords } from '../../facts/contact-words.ts';
import { late } from '../../facts/late-pattern.ts';
import { isPersonName, namesPerson } from '../../facts/person-names.ts';
import { isPrivateLine } from '../../facts/private-lines.ts';
import { isRoleLine, withoutBesideName } from '../../facts/role-lines.ts';
import { defineRule } from '../../rule.ts';

/** By their endings: polsk, engelsk, tysk, Polish, Romanian, Portuguese, Arabic; and some by themselves. */
const LANGUAGE = String.raw`\p{L}{1,12}(?:[eilnry]sk|ish|ian|uese|abic)|[Tt]hai|[Ss]omali|[Ff]rench|[Ff]arsi|[Dd]ari|[Tt]igrin[jy]a|[Ee]spañol|(?:po )?[Pp]olsk[iu]|[Rr]om[aâ]n[aă]|[Рр]усский|[Уу]країнська`;
/** A name, and behind it when or in which language she answers: «Ewa (Polish)», «Ewa - rumensk», «Anne-Grete, kveld». */
const AND_WHEN = late(
  String.raw`^(\p{Lu}[^,;:()–]{1,40}?)(?: ?[,:(]| [–-]) ?(?:\P{Lu}{0,30}(?:kveld|dag|dagtid|natt|helg|vakt|evenings?|nights?|days?)(?:er)?|(?:[\p{L},/&]{1,12} ){0,4}(?:${LANGUAGE}))\)?$`,
  'u',
);

/** Norwegian mobile numbers begin with 4 or 9 (Nkom, nummerplan for telefoni). */
const NORWEGIAN_MOBILE = /^\+47[49]\d{7}$/;
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
    for (const one of wordsOfContact(contact)) {
      const isRole = isLineOfOne(one, contact);
      const isPrivate = isRole || isPrivateLine(one.words);
      if (isPrivate || isNamed(one))
        report({
          path: one.path,
          params: {
            field: one.field,
            isPrivate,
            isMobile: isMobile(contact),
            ...(isRole ? { isRole } : {}),
          },
        });
    }
  },
});

function isNamed({ field, words }: ContactWords): boolean {
  // A name inside a note is told by text/personal-name.
  if (field === 'note') return false;
  if (field !== 'printed') return isNameOfLine(words) || namesPerson(words) !== undefined;
  return NUMBER.test(words) && isNameOfLine(words.replace(NUMBER, ' ').replace(/^ ?\(|\)$/g, ''));
}

const isNameOfLine = (words: string): boolean =>
  isPersonName(words) ||
  isPersonName(AND_WHEN.exec(words.trim())?.[1] ?? '') ||
  isPersonName(withoutBesideName(words));

/** A mobile that goes by the role of one person; a phone on a desk is answered by whoever sits there. */
const isLineOfOne = ({ field, words }: ContactWords, contact: Data): boolean =>
  field !== 'printed' && field !== 'note' && isMobile(contact) && isRoleLine(words);

const isMobile = (contact: Data): boolean =>
  typeof contact['value'] === 'string' && NORWEGIAN_MOBILE.test(contact['value']);

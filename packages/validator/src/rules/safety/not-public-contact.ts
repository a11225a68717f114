import { saysContactNotPublic } from '@service-directory/convert/cell-words';
import { wordsOfContact } from '../../facts/contact-words.ts';
import { isPrivateLine } from '../../facts/private-lines.ts';
import { defineRule } from '../../rule.ts';

/** Said to readers: of the number they call from, and of what those who answer never do. In a cell of a spreadsheet nobody writes so. */
const TO_READERS =
  /(?<!\p{L})(?:fra|frå|med|from|with|via)\s(?:et\s|eit\s|en\s|ein\s|a\s)?(?:skjult|hemmeleg|hemmelig|hidden|secret|withheld|unlisted)|(?<!\p{L})(?:vi|me|we|they|de)\s(?:\p{L}+\s)?(?:ikke|ikkje|aldri|never|not|do not|don['’]t)(?!\p{L})/iu;

/** Flags a number or address beside which it says that it is secret or for colleagues alone: a spreadsheet with it is refused. */
export const contactNotPublic = defineRule({
  code: 'contact/not-public',
  severity: 'error',
  source: 'Safety guide, section 4: no names of staff or private numbers; roles and shared lines instead',
  why: 'Whoever wrote “do not share this number” gave it to the editors, not to everyone. Published, it rings where nobody is there to answer a stranger, and may show where a house is.',
  on: 'contact',
  ok: { label: { nb: 'Vakttelefon', en: 'Duty phone' } },
  notOk: { note: { nb: 'Ikke del dette nummeret.', en: 'Call in the daytime.' } },
  check(contact, report) {
    for (const { field, path, words } of wordsOfContact(contact))
      if (isSaid(words)) report({ path, params: { field } });
  },
});

/** A line that is somebody’s own is told by contact/personal-line. */
const isSaid = (words: string): boolean =>
  saysContactNotPublic(words) && !isPrivateLine(words) && !TO_READERS.test(words);

import { numbersOfPeopleIn } from '../../facts/numbers-of-people.ts';
import { defineRule } from '../../rule.ts';

/** Flags eleven digits in the notes of the editors that begin with a date, with wrong check digits. */
export const serviceKeptElevenDigits = defineRule({
  code: 'service/kept-eleven-digits',
  severity: 'warning',
  source: 'Safety guide, section 4: eleven-digit identity numbers; folkeregisterforskriften § 2-2-1',
  why: 'It is the number of a person with a slip in it, or one with the check digits of 2032. The file goes by mail and lies in backups, even where the notes are not published.',
  on: 'service',
  ok: { internal: 'Sak 99123456789. Ring før neste kontroll.' },
  notOk: { internal: 'Gjelder 010190 12345.' },
  check(service, report) {
    for (const { path, field, kind } of numbersOfPeopleIn(service))
      if (kind === 'near') report({ path, params: { field } });
  },
});

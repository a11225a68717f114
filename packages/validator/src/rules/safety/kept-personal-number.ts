import { numbersOfPeopleIn } from '../../facts/numbers-of-people.ts';
import { defineRule } from '../../rule.ts';

/** Flags the identity number of a person in the notes of the editors or in foreign fields. It is never repeated in the report. */
export const serviceKeptPersonalNumber = defineRule({
  code: 'service/kept-personal-number',
  severity: 'error',
  source: 'Safety guide, section 4; personopplysningsloven § 12; GDPR, articles 5 and 87',
  why: 'The notes are not published, and the file still goes by mail, lies in backups and in the history of a repository. Whoever gets hold of it can find the person who came for help.',
  on: 'service',
  ok: { internal: 'Sak 99123456789. Ring før neste kontroll.' },
  // Month 81: a synthetic number of the tax administration, which is nobody's.
  notOk: { internal: { merknad: 'Gjelder 018190-50062.' } },
  check(service, report) {
    for (const { path, field, kind } of numbersOfPeopleIn(service))
      if (kind !== 'near') report({ path, params: { field } });
  },
});

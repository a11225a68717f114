import { defineFileRule } from '../../rule.ts';

/** A date in words or with the day first, and how it was read. */
export const sheetDateAsText = defineFileRule({
  code: 'sheet/date-as-text',
  severity: 'info',
  source: 'ISO 8601-1, 5.2.2.1',
  why: 'Another program may read the same words as another day, or not at all.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Sist kontrollert\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;2026-03-12\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Sist kontrollert\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;12. mars 2026\n',
});

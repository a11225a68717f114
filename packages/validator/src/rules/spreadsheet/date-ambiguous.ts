import { defineFileRule } from '../../rule.ts';

/** A date of numbers that may be day and month or month and day. It is read with the day first, as in Norway. */
export const sheetDateAmbiguous = defineFileRule({
  code: 'sheet/date-ambiguous',
  severity: 'warning',
  source: 'ISO 8601-1, 5.2.2.1; the order of day and month differs between countries',
  why: 'The day of a check may be eight months off, and an old record then counts as fresh.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Sist kontrollert\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;2026-04-03\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Sist kontrollert\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;03/04/2026\n',
});

import { defineFileRule } from '../../rule.ts';

/** A cell of a date that is none, or that lacks day or year. */
export const sheetDateUnreadable = defineFileRule({
  code: 'sheet/date-unreadable',
  severity: 'error',
  source: 'ISO 8601-1, 5.2.2.1',
  why: 'Nobody can tell how old the record is, so it counts as unchecked.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Sist kontrollert\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;2026-03-12\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Sist kontrollert\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;i fjor vår\n',
});

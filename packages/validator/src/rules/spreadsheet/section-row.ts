import { defineFileRule } from '../../rule.ts';

/** A row with one cell alone. It is not read as a service. */
export const sheetSectionRow = defineFileRule({
  code: 'sheet/section-row',
  severity: 'warning',
  source: 'Our own choice, from lists that organisations keep',
  why: 'It may be a title between rows, a service that somebody began and did not finish, or what the row above had no room for, such as when it is closed.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nBergen;;;;\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
});

import { defineFileRule } from '../../rule.ts';

/** A column of persons. It is not taken over. */
export const sheetPersonalColumn = defineFileRule({
  code: 'sheet/personal-column',
  severity: 'warning',
  source: 'Safety guide, section 4: no names of staff or private numbers',
  why: 'A name in a public list can be found by somebody who looks for that person, or for those she helps.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Kontaktperson\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Kari\n',
});

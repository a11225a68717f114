import { defineFileRule } from '../../rule.ts';

/** A cell with a failed formula, such as #REF!. */
export const sheetErrorCell = defineFileRule({
  code: 'sheet/error-cell',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'The value is missing, and nobody sees which one it was.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;#REF!\n',
});

import { defineFileRule } from '../../rule.ts';

/** A heading that is not known. The column is not taken over. */
export const sheetUnknownColumn = defineFileRule({
  code: 'sheet/unknown-column',
  severity: 'warning',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'What stands in the column is not published, and whoever filled it in may not know.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefom\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
});

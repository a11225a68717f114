import { defineFileRule } from '../../rule.ts';

/** A workbook, a sheet of a known name or a table without anything in it. */
export const sheetEmpty = defineFileRule({
  code: 'sheet/empty',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'Somebody expects a list where there is none.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\n',
});

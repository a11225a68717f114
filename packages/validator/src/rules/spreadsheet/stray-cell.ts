import { defineFileRule } from '../../rule.ts';

/** A cell under no heading. It is not taken over. */
export const sheetStrayCell = defineFileRule({
  code: 'sheet/stray-cell',
  severity: 'warning',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'What stands there is not published, and whoever wrote it may not know.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nRettshjelpen;Eksempelforeningen;Gratis råd om rettigheter.;Rettshjelp;+47 22 99 00 01\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon;;Pris\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00;Bare tirsdager;Gratis\n',
});

import { defineFileRule } from '../../rule.ts';

/** A row of a text file with more cells than there are headings, as a separator inside a text makes it. */
export const sheetShiftedRow = defineFileRule({
  code: 'sheet/shifted-row',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'The rest of a text stands under the next heading, and so does everything behind it: a phone number in the place of an address.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nRettshjelpen;Eksempelforeningen;Gratis råd om rettigheter.;Rettshjelp;+47 22 99 00 01\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nRettshjelpen;Eksempelforeningen;Gratis råd; kom som du er.;Rettshjelp;+47 22 99 00 01\n',
});

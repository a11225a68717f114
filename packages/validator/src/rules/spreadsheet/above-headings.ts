import { defineFileRule } from '../../rule.ts';

/** Something above the headings: a title, a date. It is not taken over. */
export const sheetAboveHeadings = defineFileRule({
  code: 'sheet/above-headings',
  severity: 'info',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'A word to readers, such as until when the list holds, is not published.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nRettshjelpen;Eksempelforeningen;Gratis råd om rettigheter.;Rettshjelp;+47 22 99 00 01\n',
  notOk:
    'Tilbud i Oslo\nNavn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nRettshjelpen;Eksempelforeningen;Gratis råd om rettigheter.;Rettshjelp;+47 22 99 00 01\n',
});

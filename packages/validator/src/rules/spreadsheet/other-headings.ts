import { defineFileRule } from '../../rule.ts';

/** A row of other headings among the rows, or a title such as `Nedlagt`. What stands below it is read by the first headings, and as if there were no title. */
export const sheetOtherHeadings = defineFileRule({
  code: 'sheet/other-headings',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'An address is published as a phone number, or a note as an address. And what a title says of the rows below, such as that they are closed down or secret, reaches nobody.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nRettshjelpen;Eksempelforeningen;Gratis råd om rettigheter.;Rettshjelp;+47 22 99 00 01\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\nNavn;Telefon;Organisasjon;;\nRettshjelpen;+47 22 99 00 01;Eksempelforeningen;;\n',
});

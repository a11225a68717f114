import { defineFileRule } from '../../rule.ts';

/** A date where hours, a number or a name belongs: the spreadsheet made it of something like 10-15 or 1/2. */
export const sheetNumberAsDate = defineFileRule({
  code: 'sheet/number-as-date',
  severity: 'error',
  source: 'Our own choice, from lists that organisations keep',
  why: 'The hours or the number that was typed is gone: the spreadsheet keeps only the date that it made of it.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Åpningstider\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;man–fre 10–15\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Åpningstider\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;15.okt\n',
});

import { defineFileRule } from '../../rule.ts';

/** A number with a decimal comma, and how it was read. */
export const sheetDecimalComma = defineFileRule({
  code: 'sheet/decimal-comma',
  severity: 'info',
  source: 'ISO 80000-1, 7.3.2: the decimal sign is a comma or a point',
  why: 'Norwegian spreadsheets write a comma where programs expect a point. It is told so that a slip in the number is seen.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Breddegrad;Lengdegrad;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;59.91;10.75;Åpen adresse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Breddegrad;Lengdegrad;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;59,91;10,75;Åpen adresse\n',
});

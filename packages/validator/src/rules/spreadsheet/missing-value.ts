import { defineFileRule } from '../../rule.ts';

/** An empty cell of what every service needs. */
export const sheetMissingValue = defineFileRule({
  code: 'sheet/missing-value',
  severity: 'error',
  source: 'Design, section 4: required fields',
  why: 'The service cannot be published without it.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\nNatthjemmet;;Seng for natta.;Et sted å sove\n',
});

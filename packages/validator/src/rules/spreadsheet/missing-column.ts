import { defineFileRule } from '../../rule.ts';

/** No column for what every service needs. */
export const sheetMissingColumn = defineFileRule({
  code: 'sheet/missing-column',
  severity: 'error',
  source: 'Design, section 4: required fields',
  why: 'No service can be published without it.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk: 'Navn;Organisasjon;Kort beskrivelse\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.\n',
});

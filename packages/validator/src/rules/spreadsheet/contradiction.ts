import { defineFileRule } from '../../rule.ts';

/** Two columns that answer the same question differently in one row. */
export const sheetContradiction = defineFileRule({
  code: 'sheet/contradiction',
  severity: 'error',
  source: 'Design, section 2: a promise carries its evidence',
  why: 'Two columns say different things of one question. Whichever is taken, somebody may be turned away at the door.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Pris;Gratis\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Gratis;ja\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Pris;Gratis\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Du må betale;ja\n',
});

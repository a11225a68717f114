import { defineFileRule } from '../../rule.ts';

/** Two names, addresses or ids in a cell that holds one. */
export const sheetTwoInOneRow = defineFileRule({
  code: 'sheet/two-in-one-row',
  severity: 'error',
  source: 'Design, section 4: what one organisation offers one kind of people',
  why: 'Two services in one row get one address, one phone and one set of hours, and one of them is wrong.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nNatthjemmet / Værestedet;Eksempelforeningen;Seng og mat.;Et sted å sove\n',
});

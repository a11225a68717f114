import { defineFileRule } from '../../rule.ts';

/** A row that a column of its own keeps from being shown. It is taken over as a secret place, and nothing is published. */
export const sheetNotPublicRow = defineFileRule({
  code: 'sheet/not-public-row',
  severity: 'error',
  source: 'Safety guide, section 4: a flag next to a secret is not protection; anyone can read the file',
  why: 'All rows of a file are published. One that somebody said no to would stand there with the others.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Kan publiseres\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;ja\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Kan publiseres\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;nei\n',
});

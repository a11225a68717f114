import { defineFileRule } from '../../rule.ts';

/** Conditions in a sheet that has no column for what they rest on. */
export const sheetNoEvidenceColumns = defineFileRule({
  code: 'sheet/no-evidence-columns',
  severity: 'error',
  source: 'Design, sections 2 and 4: a promise carries its evidence',
  why: 'A person decides by this whether to come. If nobody can look up where it was said, it is a guess, and she pays for it.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Pris;Kilde (lenke);Kilde lest (dato);Grunnlag\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Gratis;https://example.org/helse;2026-09-01;sier tjenesten selv\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Pris\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Gratis\n',
});

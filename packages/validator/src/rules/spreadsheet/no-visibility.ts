import { defineFileRule } from '../../rule.ts';

/** A place of which the row does not say who may know it. */
export const sheetNoVisibility = defineFileRule({
  code: 'sheet/no-visibility',
  severity: 'error',
  source: 'Safety guide, section 4: places that must stay secret',
  why: 'An address that is published by mistake cannot be taken back. So somebody must say that it may be shown.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Adresse;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Prøvegata 1;Åpen adresse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Adresse;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Prøvegata 1;\n',
});

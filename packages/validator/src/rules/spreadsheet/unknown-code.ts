import { defineFileRule } from '../../rule.ts';

/** A word that is neither a code nor a label of its list. */
export const sheetUnknownCode = defineFileRule({
  code: 'sheet/unknown-code',
  severity: 'error',
  source: 'Design, section 4: code lists',
  why: 'Readers search by these words. One that is not on the list finds nothing.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp.;Tanlege\n',
});

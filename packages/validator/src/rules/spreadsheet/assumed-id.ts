import { defineFileRule } from '../../rule.ts';

/** Rows without an id: it is made from the name. */
export const sheetAssumedId = defineFileRule({
  code: 'sheet/assumed-id',
  severity: 'info',
  source: 'Design, section 4: an id never changes',
  why: 'Links and corrections point at the id. When the name changes so does an id that was made of it, and they lead nowhere.',
  ok: 'Id;Navn;Organisasjon;Kort beskrivelse;Hjelper med\nhelsehjelpen;Helsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
});

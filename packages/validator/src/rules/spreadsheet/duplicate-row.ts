import { defineFileRule } from '../../rule.ts';

/** A row that says the same as an earlier one. It is not taken over. */
export const sheetDuplicateRow = defineFileRule({
  code: 'sheet/duplicate-row',
  severity: 'warning',
  source: 'Our own choice, from lists that organisations keep',
  why: 'A reader sees the same service twice, and one of them is forgotten at the next change.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
});

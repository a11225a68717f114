import { defineFileRule } from '../../rule.ts';

/** Two columns that say the same. The second is not read. */
export const sheetDuplicateColumn = defineFileRule({
  code: 'sheet/duplicate-column',
  severity: 'warning',
  source: 'Our own choice, from lists that organisations keep',
  why: 'Two columns with the same meaning may hold different values, and only one of them can be published.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Tilbud;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Helsehjelpen;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp\n',
});

import { defineFileRule } from '../../rule.ts';

/** Yes, no or perhaps where there are more answers than two. */
export const sheetYesNo = defineFileRule({
  code: 'sheet/yes-no',
  severity: 'error',
  source: 'Design, section 2: unknown is neither yes nor no',
  why: 'Yes or no may mean several things here, and which one is the editor’s to say. To guess would make a promise that nobody gave.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Gratis\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;ja\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Gratis\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;nei\n',
});

import { defineFileRule } from '../../rule.ts';

/** The example or the explanations of the template, without the mark by which they are passed over. */
export const sheetExampleRowLeft = defineFileRule({
  code: 'sheet/example-row-left',
  severity: 'warning',
  source: 'Our own choice, from lists that organisations keep',
  why: 'The example would be published as if it were a service.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nEksempelhelsa;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
});

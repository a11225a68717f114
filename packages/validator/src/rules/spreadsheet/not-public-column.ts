import { defineFileRule } from '../../rule.ts';

/** A heading that says that its column is not for the public. The column is not taken over. */
export const sheetNotPublicColumn = defineFileRule({
  code: 'sheet/not-public-column',
  severity: 'error',
  source: 'Safety guide, section 4: a flag next to a secret is not protection; anyone can read the file',
  why: 'The heading says that nobody outside should read it, and the file goes to everybody it is sent to. One program that does not know the heading publishes it.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon (ikke publiser)\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;22 99 00 00\n',
});

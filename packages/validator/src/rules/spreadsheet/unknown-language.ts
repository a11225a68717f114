import { defineFileRule } from '../../rule.ts';

/** A language that is not known by that name. */
export const sheetUnknownLanguage = defineFileRule({
  code: 'sheet/unknown-language',
  severity: 'warning',
  source: 'BCP 47 (RFC 5646)',
  why: 'A person who looks for help in her language does not find the service.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Språk\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;norsk, engelsk\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Språk\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;norsk, klingonsk\n',
});

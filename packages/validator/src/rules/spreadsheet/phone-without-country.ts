import { defineFileRule } from '../../rule.ts';

/** A number without a country code, and how it was read. */
export const sheetPhoneWithoutCountry = defineFileRule({
  code: 'sheet/phone-without-country',
  severity: 'info',
  source: 'ITU-T E.164',
  why: 'From a foreign phone a number without a country code leads to somebody else. It is told so that a number of another country is seen.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;22 99 00 00\n',
});

import { defineFileRule } from '../../rule.ts';

/** A web address without https:// in front, and how it was read. */
export const sheetWebAddressCompleted = defineFileRule({
  code: 'sheet/web-address-completed',
  severity: 'info',
  source: 'Design, section 4: the data model, contact',
  why: 'It is told so that an address without encryption or with a slip is seen.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Nettside\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;https://example.org/helse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Nettside\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;www.example.org/helse\n',
});

import { defineFileRule } from '../../rule.ts';

/** A web site or kind of an organisation that an earlier row gives otherwise. */
export const sheetOrganizationDiffers = defineFileRule({
  code: 'sheet/organization-differs',
  severity: 'warning',
  source: 'Design, section 4: the data model, organizations',
  why: 'Rows of the same organisation say different things of it, and only one can be published.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Nettside organisasjon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;https://example.org\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Nettside organisasjon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;https://example.org\nNatthjemmet;Eksempelforeningen;Seng for natta.;Et sted å sove;https://example.org/annet\n',
});

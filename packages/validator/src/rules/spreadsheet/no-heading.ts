import { defineFileRule } from '../../rule.ts';

/** A sheet without headings that we know among its first ten rows. */
export const sheetNoHeading = defineFileRule({
  code: 'sheet/no-heading',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'Without headings nobody can tell what a column says, and nothing is read.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
  notOk: 'Helsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
});

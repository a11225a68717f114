import { defineFileRule } from '../../rule.ts';

/** A cell of a number that is none. */
export const sheetNumberUnreadable = defineFileRule({
  code: 'sheet/number-unreadable',
  severity: 'error',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'The number is left out.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Minstealder\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;18\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Minstealder\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;voksen\n',
});

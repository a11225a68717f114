import { defineFileRule } from '../../rule.ts';

/** A number that cannot be dialled: too few digits, two in one, or rounded by the spreadsheet. */
export const sheetPhoneUnreadable = defineFileRule({
  code: 'sheet/phone-unreadable',
  severity: 'error',
  source: 'ITU-T E.164; Norwegian numbering plan',
  why: 'She calls once. A number that cannot be dialled helps nobody, so it is left out.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;22 99 00\n',
});

import { defineFileRule } from '../../rule.ts';

/** A zero or a plus in front that the spreadsheet took away. It was put back. */
export const sheetLostZero = defineFileRule({
  code: 'sheet/lost-zero',
  severity: 'info',
  source: 'Posten: postal codes have four digits; ITU-T E.164',
  why: 'A code without its zero is that of no place, and a number without its plus cannot be dialled from abroad.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Postnummer;Poststed;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;0150;Oslo;Åpen adresse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Postnummer;Poststed;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;150;Oslo;Åpen adresse\n',
});

import { defineFileRule } from '../../rule.ts';

/** A number or address whose cell says that it is secret, private or for colleagues alone. It is not taken over. */
export const sheetNotPublicContact = defineFileRule({
  code: 'sheet/not-public-contact',
  severity: 'error',
  source: 'Safety guide, section 4: no names of staff or private numbers; roles and shared lines instead',
  why: 'It may ring at somebody’s home. It is not published, and still the file goes to everybody it is sent to.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Vakttelefon: +47 22 99 00 00\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00 (ikke del)\n',
});

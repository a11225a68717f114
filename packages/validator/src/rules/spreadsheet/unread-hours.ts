import { defineFileRule } from '../../rule.ts';

/** Opening hours of which a part could not be read. */
export const sheetUnreadHours = defineFileRule({
  code: 'sheet/unread-hours',
  severity: 'warning',
  source: 'Design, section 5: printed words alone give unknown',
  why: 'Nobody is told whether it is open now. A part that is not understood may be the one that says when it is closed, so the words are kept and none of them is counted.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Åpningstider\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;man–fre 10–15, tor 10–19\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Åpningstider\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;man–fre 10–15 (stengt i påsken)\n',
});

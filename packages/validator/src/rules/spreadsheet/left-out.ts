import { defineFileRule } from '../../rule.ts';

/** A value for which a record has no room. */
export const sheetLeftOut = defineFileRule({
  code: 'sheet/left-out',
  severity: 'info',
  source: 'Design, section 4: the data model',
  why: 'What was filled in is not published, and whoever did it should know.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Adresse;Poststed;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Prøvegata 1;Oslo;Åpen adresse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Adresse;Poststed;Kommune;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Prøvegata 1;Fjellby;Fjellby kommune;Åpen adresse\n',
});

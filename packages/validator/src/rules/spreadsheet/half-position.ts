import { defineFileRule } from '../../rule.ts';

/** A latitude without a longitude, or the other way round. */
export const sheetHalfPosition = defineFileRule({
  code: 'sheet/half-position',
  severity: 'error',
  source: 'Design, section 4: the data model, position',
  why: 'One number is no point, so the place cannot be shown on a map.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Breddegrad;Lengdegrad;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;59.91;10.75;Åpen adresse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Breddegrad;Lengdegrad;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;59.91;;Åpen adresse\n',
});

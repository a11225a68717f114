import { defineFileRule } from '../../rule.ts';

/** Degrees that cannot be: a lost decimal sign, or one too many. */
export const sheetNumberUnclear = defineFileRule({
  code: 'sheet/number-unclear',
  severity: 'warning',
  source: 'WGS84: latitude to 90, longitude to 180 degrees',
  why: 'The point would lie in the sea or in another country, so it is left out.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Breddegrad;Lengdegrad;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;59.91;10.75;Åpen adresse\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Breddegrad;Lengdegrad;Synlighet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;599.123;10.75;Åpen adresse\n',
});

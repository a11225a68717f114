import { defineFileRule } from '../../rule.ts';

/** A value that every record needs and no cell says: the one that promises least is taken. */
export const sheetAssumedValue = defineFileRule({
  code: 'sheet/assumed-value',
  severity: 'info',
  source: 'Design, section 2: unknown is neither yes nor no',
  why: 'What nobody wrote is taken in its most careful sense. Whoever knows better can say so and gives readers a surer record.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Kontrollert hvordan;Sikkerhet\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Sjekket på telefon;Ganske sikkert\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp\n',
});

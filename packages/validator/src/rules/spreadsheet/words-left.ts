import { defineFileRule } from '../../rule.ts';

/** Words between several addresses of a cell. Nobody can tell to which of them they belong, so they are not taken over. */
export const sheetWordsLeft = defineFileRule({
  code: 'sheet/words-left',
  severity: 'warning',
  source:
    'Safety guide, section 7: messages name the row as the spreadsheet shows it, in words an NGO worker understands',
  why: 'Whoever wrote them believes that readers see them.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Nettside\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;Om oss: https://example.org/om Skjema: https://example.org/skjema\n',
  notOk:
    'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Nettside\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;https://example.org/om (om oss) https://example.org/skjema\n',
});

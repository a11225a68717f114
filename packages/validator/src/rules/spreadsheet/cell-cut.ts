import { defineFileRule } from '../../rule.ts';

/** A cell that holds more than is read of it. */
export const sheetCellCut = defineFileRule({
  code: 'sheet/cell-cut',
  severity: 'error',
  source:
    'Safety guide, section 7: put a limit on size, depth, rows, columns, string length and time, and say so in the message',
  why: 'The end of the cell is in no record, and may be what matters.',
  ok: 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Minstealder\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;18\n',
  notOk: `Navn;Organisasjon;Kort beskrivelse;Hjelper med;E-post\nHelsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;${'post@example.org, '.repeat(60)}post@example.org\n`,
});

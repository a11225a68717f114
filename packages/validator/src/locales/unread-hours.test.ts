import { expect, test } from 'vitest';
import { spreadsheetCells as en } from './en/spreadsheet-cells.ts';
import { spreadsheetCells as nb } from './nb/spreadsheet-cells.ts';

const CODE = 'sheet/unread-hours';
const params = (reason: string) => ({
  heading: 'Mandag',
  part: '10–12',
  other: 'Åpningstider',
  otherCell: 'H2',
  reason,
});

test.each(['days-missing', 'times-missing', 'times', 'words', 'contradiction', 'which-days', 'which-week', 'which-hours', 'as-well', 'columns', 'which-phone', 'status', 'above', 'note', 'said', 'sheet', 'from-afar', 'label', 'unknown', 'weeks', 'weekdays', 'clock'])(
  'why hours are unread is told in both languages: %s',
  (reason) => {
    for (const sentences of [nb, en]) expect(sentences[CODE].message(params(reason))).not.toContain('…');
  },
); // prettier-ignore

test('columns that disagree are told with both cells, in words of the sheet', () => {
  expect(nb[CODE].message(params('columns'))).toContain('«Mandag» sier noe annet om dagen enn «Åpningstider» (H2)');
  expect(en[CODE].message(params('columns'))).toContain('H2');
}); // prettier-ignore

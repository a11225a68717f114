import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeRow } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

const read = (heading: string, text: string) => {
  const row = makeRow({ Åpningstider: 'man-fre 9-15', [heading]: text });
  const { output, problems } = fromSpreadsheet(row, HOW, '2026-12-01', surroundings);
  const told = problems.filter(({ code }) => code === 'sheet/unread-hours');
  return { hours: output.services[0]!['openingHours'], told };
};

test.each([
  ['Pause', 'ja'], ['Pause', 'x'], ['Tilgjengelig', 'nei'], ['Tilgjengelig', 'nei?'], ['Åpent nå?', 'nei'], ['Åpent i dag', 'nei'], ['Open now', 'no'], ['Neste åpning', 'jan 2027'], ['Romjul', 'nei'], ['Jul', 'nei'],
  ['Åpent hele året', 'nei'], ['Åpent i ferier', 'nei'], ['Åpent om sommeren', 'nei'], ['Intervall', '14 dager'], ['Intervall', 'annenhver uke'], ['Stemmer', 'nei'], ['Stemmer?', 'usikker'], ['Stemmer åpningstidene', 'nei'],
])('%s: “%s” says that it is not open, or not always', (heading, text) => {
  const { hours, told } = read(heading, text);
  expect(hours).toMatchObject({ printed: expect.stringContaining('man-fre 9-15') as string });
  expect(hours).not.toHaveProperty('periods');
  expect(told.length).toBeGreaterThan(0);
}); // prettier-ignore

test.each([
  ['Pause', 'nei'], ['Tilgjengelig', 'ja'], ['Åpent nå?', 'ja'], ['Åpent hele året', 'ja'], ['Åpent i ferier', 'ja'], ['Neste åpning', 'jan 2025'], ['Intervall', 'ukentlig'], ['Intervall', 'hver uke'], ['Stemmer', 'ja'], ['Stemmer?', '–'],
  ['Sommerferie', 'nei'], ['Sommerstengt', 'nei'], ['Ferie', 'nei'], ['Tilgjengelig for rullestol', 'nei'], ['Tolk tilgjengelig', 'nei'], ['Parkering tilgjengelig', 'nei'], ['Åpent for alle', 'nei'], ['Adresse stemmer', 'nei'], ['Telefon stemmer', 'nei'],
])('%s: “%s” says nothing of the kind', (heading, text) => {
  expect(read(heading, text).hours).toHaveProperty('periods');
}); // prettier-ignore

test('that it is not open at all hours is told of hours that say it is', () => {
  const row = (hours: string) => makeRow({ Åpningstider: hours, Døgnåpent: 'nei' });
  const hoursOf = (hours: string) =>
    fromSpreadsheet(row(hours), HOW, '2026-12-01', surroundings).output.services[0]!['openingHours'];
  expect(hoursOf('døgnåpent')).toEqual({ printed: 'døgnåpent' });
  expect(hoursOf('man-fre 9-15')).toHaveProperty('periods');
});

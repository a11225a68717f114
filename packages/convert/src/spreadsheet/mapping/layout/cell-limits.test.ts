import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { makeRow } from '../testing/make-workbook.ts';

const MANY = Array.from({ length: 70 }, (_, index) => `post${index}@example.org`).join(', ');

test('a cell that holds more than is read is told with its length, and is a loss', () => {
  const { output, problems, losses } = fromSpreadsheet(makeRow({ 'E-post': MANY }));
  expect(problems).toContainEqual({
    code: 'sheet/cell-cut',
    cell: 'H2',
    params: { heading: 'E-post', length: MANY.length, limit: 1000 },
  });
  expect(losses).toContainEqual({ path: 'H2', reason: 'sheet/cell-cut' });
  expect((output.services[0]!['contacts'] as unknown[]).length).toBeGreaterThan(10);
});

test('a cell that is long only by its blanks is not told', () => {
  const { problems } = fromSpreadsheet(makeRow({ 'E-post': `post@example.org${' '.repeat(2000)}` }));
  expect(problems).toEqual([]);
});

test('running text may be as long as a cell is', () => {
  const { output, problems } = fromSpreadsheet(makeRow({ Beskrivelse: 'ord '.repeat(5000) }));
  expect(problems).toEqual([]);
  expect(String(output.services[0]!['description'])).toHaveLength(19_999);
});

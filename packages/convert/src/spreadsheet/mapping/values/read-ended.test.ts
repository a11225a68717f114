import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeRow, type TestCell } from '../testing/make-workbook.ts';

const TODAY = '2026-06-15';
const read = (heading: string, cell: TestCell, today: string | undefined = TODAY, more = {}) => {
  const row = { Åpningstider: 'man-fre 9-15', ...more, [heading]: cell };
  const { output, problems } = fromSpreadsheet(makeRow(row), HOW, today);
  const [service] = output.services;
  return {
    status: service?.['status'],
    isRead: 'periods' in (service?.['openingHours'] as object),
    told: problems.map(({ code, params }) => [
      code,
      params['date'],
      params['isEnded'] ?? params['isClosing'],
    ]),
    output,
  };
};

describe('the day on which a service was shut down', () => {
  test.each([
    ['Nedlagt dato', '1.1.2026', '2026-01-01'],
    ['Nedlagt dato', '2026-06-15', '2026-06-15'],
    ['Nedlagt', '31.12.2025', '2025-12-31'],
    ['Closed date', { kind: 'date', date: '2026-03-01' }, '2026-03-01'],
    ['Date closed', '2026-03-01', '2026-03-01'],
    ['Nedlagt dato', '2024', '2024'],
    ['Nedlagt dato', '03/04/2025', '2025-04-03'],
  ] as const)('says that it is, once it has been: %s %j', (heading, cell, date) => {
    const { status, told } = read(heading, cell);
    expect(status).toBe('defunct');
    expect(told).toEqual([['sheet/date-as-text', date, true]]);
  });

  test.each([
    ['Nedlagt dato', '16.6.2026', '2026-06-16'],
    ['Closed date', { kind: 'date', date: '2027-03-01' }, '2027-03-01'],
    ['Nedlagt dato', '2027', '2027'],
  ] as const)('is told as one to come, before: %s %j', (heading, cell, date) => {
    const { status, told, isRead } = read(heading, cell);
    expect(status).toBeUndefined();
    expect(told).toEqual([['sheet/unknown-code', date, true]]);
    // Who reads the list later must not see it as open.
    expect(isRead).toBe(false);
  });

  test.each(['2026', '03/07/2026', 'snart', '31.2.2026', '13'])(
    'is told as before where nobody can tell whether it has been: %j',
    (cell) => {
      const { status, told } = read('Nedlagt dato', cell);
      expect(status).toBeUndefined();
      expect(told).toEqual([['sheet/unknown-code', undefined, undefined]]);
    },
  );

  test('is told as before where the day of reading is not known', () => {
    const row = makeRow({ 'Nedlagt dato': '1.1.2026' });
    const { output, problems } = fromSpreadsheet(row, HOW);
    expect(problems.map(({ code }) => code)).toEqual(['sheet/unknown-code']);
    expect(output.services[0]).not.toHaveProperty('status');
  });

  test('holds against a status that says otherwise, and that is told', () => {
    const { status, told } = read('Nedlagt dato', '1.1.2026', TODAY, { Status: 'I drift' });
    expect(status).toBe('defunct');
    expect(told.map(([code]) => code)).toContain('sheet/contradiction');
  });

  test('is none of the words that a plain answer is', () => {
    expect(read('Nedlagt dato', 'nei')).toMatchObject({ status: 'active', told: [] });
    expect(read('Nedlagt dato', 'ja')).toMatchObject({ status: 'defunct', told: [] });
    expect(read('Nedlagt dato', '')).toMatchObject({ status: undefined, told: [], isRead: true });
  });

  test('is not asked of columns that say another thing', () => {
    for (const heading of ['Stengt', 'Midlertidig stengt', 'Status'])
      expect(read(heading, '1.1.2026').told.map(([code]) => code)).toEqual(['sheet/unknown-code']);
  });

  test('leaves no trace of the day of reading in the output', () => {
    expect(JSON.stringify(read('Nedlagt dato', 'nei').output)).not.toContain(TODAY);
  });
});

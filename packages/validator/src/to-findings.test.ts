import { expect, test } from 'vitest';
import type { RawFinding } from './finding.ts';
import { toFindings } from './to-findings.ts';
import type { Place } from './validate.ts';

const raw = (
  path: RawFinding['path'],
  params: RawFinding['params'] = { field: 'id', traces: ['street'] },
) => ({
  code: 'location/confidential-words',
  severity: 'error' as const,
  path,
  recordId: 'a',
  params,
  related: [],
});
const ofOneCell = [raw(['organizations', 1, 'id']), raw(['organizations', 1, 'name'])];
const at = (cell?: string) => (): Place => ({
  file: 'liste.xlsx',
  path: '',
  line: 0,
  column: 0,
  ...(cell === undefined ? {} : { sheet: 'Tjenester', cell }),
});

test('what is said of one cell is said once, though several values were made from it', () => {
  expect(toFindings(ofOneCell, {}, { locate: at('B3') })).toHaveLength(1);
});

test('another cell, another sentence and a file without cells are told each', () => {
  let row = 3;
  expect(toFindings(ofOneCell, {}, { locate: () => at(`B${row++}`)() })).toHaveLength(2);
  const another = raw(['organizations', 1, 'name'], { field: 'id', traces: ['coordinates'] });
  expect(toFindings([...ofOneCell, another], {}, { locate: at('B3') })).toHaveLength(2);
  expect(toFindings(ofOneCell, {}, { locate: at() })).toHaveLength(2);
});

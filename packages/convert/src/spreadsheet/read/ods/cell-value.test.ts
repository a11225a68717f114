import { describe, expect, test } from 'vitest';
import { number, text } from '../testing/flatten.ts';
import { valueOfCell } from './cell-value.ts';

const typed = (type: string, attributes: Readonly<Record<string, string>>, shown?: string) =>
  valueOfCell({ 'office:value-type': type, ...attributes }, shown);

describe('a cell of ODS is', () => {
  test.each(['float', 'percentage', 'currency'])('a number as a %s, with what the sheet shows', (type) => {
    expect(typed(type, { 'office:value': '150' }, '0150')).toEqual(number(150, '0150'));
    expect(typed(type, { 'office:value': '150' }, '150')).toEqual(number(150));
    expect(typed(type, { 'office:value': '150' })).toEqual(number(150));
  });

  test('a date, perhaps with a time', () => {
    expect(typed('date', { 'office:date-value': '2026-03-12' }, '12.3.26')).toEqual({
      kind: 'date',
      date: '2026-03-12',
    });
    expect(typed('date', { 'office:date-value': '2026-03-12T14:05:00' })).toMatchObject({ time: '14:05' });
  });

  test('a time', () =>
    expect(typed('time', { 'office:time-value': 'PT10H05M00S' }, '10.05')).toEqual({
      kind: 'time',
      time: '10:05',
    }));

  test('a boolean', () => {
    expect(typed('boolean', { 'office:boolean-value': 'true' }, 'SANN')).toEqual({
      kind: 'boolean',
      boolean: true,
    });
    expect(typed('boolean', { 'office:boolean-value': 'false' })).toEqual({
      kind: 'boolean',
      boolean: false,
    });
  });

  test('a text, from its paragraphs or its attribute', () => {
    expect(typed('string', {}, 'Havna')).toEqual(text('Havna'));
    expect(typed('string', { 'office:string-value': 'Havna' })).toEqual(text('Havna'));
    expect(valueOfCell({}, 'Havna')).toEqual(text('Havna'));
    expect(typed('void', {}, 'Havna')).toEqual(text('Havna'));
  });

  test('what the sheet shows when its value is no good', () => {
    expect(typed('float', { 'office:value': 'x' }, '12')).toEqual(text('12'));
    expect(typed('float', {}, '12')).toEqual(text('12'));
    expect(typed('date', { 'office:date-value': '12.3.2026' }, '12.3.2026')).toEqual(text('12.3.2026'));
    expect(typed('time', { 'office:time-value': '-PT1H' }, '-01:00')).toEqual(text('-01:00'));
  });

  test('an error where the file says so, or a formula shows one', () => {
    expect(typed('string', { 'calcext:value-type': 'error', 'office:string-value': '' }, '#I/T')).toEqual({
      kind: 'error',
      text: '#I/T',
    });
    const formula = { 'table:formula': 'of:=1/0', 'office:value': '0' };
    for (const shown of ['#DIV/0!', '#N/A', '#REF!', '#NAME?', 'Err:502', '#VERDI!'])
      expect(typed('float', formula, shown)).toEqual({ kind: 'error', text: shown });
    expect(typed('string', {}, '#REF!')).toEqual(text('#REF!'));
    expect(typed('string', formula, '#1 i Oslo')).toEqual(text('#1 i Oslo'));
  });

  test('an error when its formula has not been calculated', () => {
    expect(valueOfCell({ 'table:formula': 'of:=SUM([.A1])' }, undefined)).toEqual({
      kind: 'error',
      text: '',
    });
    expect(typed('string', { 'table:formula': 'of:=""' }, '')).toBeUndefined();
  });

  test('nothing when it has neither', () => {
    expect(valueOfCell({}, undefined)).toBeUndefined();
    expect(valueOfCell({}, '')).toBeUndefined();
    expect(typed('float', {})).toBeUndefined();
  });
});

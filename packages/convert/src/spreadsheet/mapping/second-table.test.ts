import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { leftCells } from './left-cells.ts';
import { HOW, makeSheet, makeWorkbook } from './testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Telefon'];
const FIRST = ['Helsehjelpen', 'Prøve', 'Gratis hjelp.', 'Mat', '+4722990000'];
const read = (headings: string[], cells: string[]) => {
  const sheet = makeSheet([
    [...HEADINGS, ...headings],
    [...FIRST, ...cells],
  ]);
  const { output, problems, reading } = fromSpreadsheet(makeWorkbook(sheet), HOW);
  const [service] = output.services;
  return {
    told: problems.filter(({ code }) => !code.startsWith('sheet/assumed')),
    values: ((service?.['contacts'] ?? []) as { value: string }[]).map(({ value }) => value),
    hours: service?.['openingHours'],
    left: [...leftCells({ reading })].map(({ cell }) => cell),
  };
};

describe('a second column of names', () => {
  test('begins another table: nothing in it or behind it is given to the first service', () => {
    const { told, values, hours, left } = read(
      ['', 'Navn', 'Telefon', 'Mobil', 'Åpningstider', 'Ukjent'],
      ['', 'Rettshjelpen', '+4722990001', '+4790000000', 'man 9-15', 'ord'],
    );
    expect(told).toEqual([
      { code: 'sheet/other-headings', cell: 'G1', params: { row: 1, heading: 'Navn', isBeside: true } },
    ]);
    expect([values, hours]).toEqual([['+4722990000'], undefined]);
    expect(left).toEqual(['G2', 'H2', 'I2', 'J2', 'K2']);
  });

  test('does so without a gap, and where it holds the name of a person', () => {
    const { told, values } = read(['Navn', 'Mobil'], ['Kari Nordmann', '+4790000000']);
    expect(told.map(({ code }) => code)).toEqual(['sheet/other-headings']);
    expect(values).toEqual(['+4722990000']);
  });

  test('of another heading does so behind a gap, where headings come again', () => {
    const { told } = read(['', 'Tjeneste', 'Telefon'], ['', 'Rettshjelpen', '+4722990001']);
    expect(told.map(({ code }) => code)).toEqual(['sheet/other-headings']);
  });

  test('that says the same is one column twice', () => {
    const { told, values } = read(['Navn', 'Mobil'], ['Helsehjelpen', '+4722990001']);
    expect(told.map(({ code }) => code)).toEqual(['sheet/duplicate-column']);
    expect(values).toEqual(['+4722990000', '+4722990001']);
  });

  test('with nothing behind it is one column twice', () => {
    const { told } = read(['Navn'], ['Noe annet']);
    expect(told.map(({ code }) => code)).toEqual(['sheet/duplicate-column']);
  });

  test('by another word beside the first is one column twice', () => {
    const { told, values } = read(['Tilbud', 'Mobil'], ['Varm mat', '+4722990001']);
    expect(told.map(({ code }) => code)).toEqual(['sheet/duplicate-column']);
    expect(values).toEqual(['+4722990000', '+4722990001']);
  });

  test('in another language is the same table', () => {
    expect(read(['Navn (en)', 'Mobil'], ['Health help', '+4722990001']).told).toEqual([]);
  });

  test('keeps what nobody outside should read an error of its own', () => {
    const { told } = read(['Navn', 'Telefon (ikke publiser)'], ['Rettshjelpen', '+4790000000']);
    expect(told.map(({ code }) => code)).toContain('sheet/not-public-column');
  });
});

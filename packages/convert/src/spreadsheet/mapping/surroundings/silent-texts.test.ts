import { expect, test } from 'vitest';
import { shutInNote } from '../words/shut-note.ts';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';
import { answersShut } from './answers-on-hours.ts';
import { distrustsRow } from './distrusting-notes.ts';
import { surroundings } from './index.ts';
import { KnownHours } from './known-hours.ts';
import { limitsOpening } from './own-texts.ts';
import { isSilent } from './silent-texts.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';

const TEXTS = [
  'Kari',
  '12',
  '9–15',
  'Ikke fredager',
  'bare man og ons nå',
  'åpent til 14 på fredager',
  'stengt i juli 2025',
  'stengt i helgene',
  'åpent annenhver uke',
  'ikke i skoleferien',
  'feil tider',
  'nye åpningstider fra 1.1.',
  'raden skal slettes',
  'nedlagt',
  'starter opp i januar',
  'Ringt i mai, alt i orden',
  'nei',
  '1.3.2027',
];
const HOURS = [
  [],
  [{ always: true }],
  [{ periods: [{ days: ['mo'], opens: '09:00', closes: '15:00' }] }],
  [
    {
      periods: [
        { days: ['fr'], opens: '10:00', closes: '14:00', season: { from: '01-01', through: '06-20' } },
      ],
    },
  ],
  [{ periods: [{ days: ['we'], opens: '10:00', closes: '12:00', isoWeeks: 'odd' }], exceptions: [] }],
];

test.each(TEXTS)('“%s” is silent only where it says nothing against any hours', (text) => {
  for (const heading of [undefined, 'Tilgjengelig', 'Neste åpning', 'Intervall']) {
    if (!isSilent({} as SheetLayout, heading, text)) continue;
    for (const hours of HOURS)
      for (const hasOthers of [false, true])
        for (const today of [undefined, '2026-12-01']) {
          const known = new KnownHours(hours, hasOthers, today);
          expect(distrustsRow(text, known, true) || distrustsRow(text, known, false)).toBe(false);
          expect(limitsOpening(text, known)).toBe(false);
          expect(shutInNote(text, known.openDays, today)).toBeUndefined();
          expect(heading !== undefined && answersShut(heading, text, today)).toBe(false);
        }
  }
});

test('names and numbers are silent, and what may speak of hours is not', () => {
  const silent = TEXTS.filter((text) => isSilent({} as SheetLayout, 'Merknad', text));
  expect(silent).toEqual(['Kari', '12', '9–15', 'Ringt i mai, alt i orden', 'nei', '1.3.2027']);
});

test('the same words are judged by the hours of each row', () => {
  const rows = [
    ['Navn', 'Telefon', 'Åpningstider', 'Merknad'],
    ['Mandagshjelpen', '+4722990000', 'man 10–14', 'Ikke fredager'],
    ['Fredagshjelpen', '+4722990001', 'fre 10–14', 'Ikke fredager'],
  ];
  const { problems } = fromSpreadsheet(makeWorkbook(makeSheet(rows)), HOW, '2026-12-01', surroundings);
  const told = problems.filter(({ code }) => code === 'sheet/unread-hours');
  expect(told.map(({ cell }) => cell)).toEqual(['D3']);
});

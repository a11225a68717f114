import { expect, test } from 'vitest';
import { limitsIn } from './printed-limits.ts';

test.each([
  ['midlertidig stengt. Vanligvis man–fre 9–15', { kind: 'now', said: 'midlertidig stengt' }],
  ['Temporarily closed. Usually Mon–Fri 9–15', { kind: 'now', said: 'Temporarily closed' }],
  ['Man–fre 9–15. Stengt inntil videre', { kind: 'now', said: 'Stengt inntil videre' }],
  ['Man–fre 9–15, siste fredag i måneden stengt', { kind: 'weeks', said: 'siste fredag i måneden stengt' }],
  ['Stengt siste fredag i måneden', { kind: 'weeks', said: 'Stengt siste fredag i måneden' }],
  ['Man–fre 9–15 fra oktober til april', { kind: 'season', said: 'fra oktober til april' }],
  ['Mon–Fri 9–15, October–April', { kind: 'season', said: 'October–April' }],
  ['Man–fre 9–15 (ikke i skoleferier)', { kind: 'season', said: 'ikke i skoleferier' }],
  ['Mon–Fri 9–15 during term time', { kind: 'season', said: 'during term time' }],
  ['Man–fre 9–15, stengt uke 28–30', { kind: 'span', said: 'stengt uke 28–30', span: { weeks: [28, 30] } }],
  ['Man–fre 9–15, stengt i fellesferien', { kind: 'span', span: { weeks: [28, 30] } }],
  ['Stengt i romjula', { kind: 'span', span: { days: ['12-27', '12-30'] } }],
  ['Man–fre 9–15 t.o.m. 2025', { kind: 'over', year: 2025, said: 't.o.m. 2025' }],
  ['Man–fre 9–15 ved frost', { kind: 'condition', said: 'ved frost' }],
  ['Man–fre 9–15, kun telefon', { kind: 'phone', said: 'kun telefon' }],
  ['Mon–Fri 9–15 (phone only)', { kind: 'phone', said: 'phone only' }],
  ['Man–fre 9–15, lunsj 11–12', { kind: 'break', from: 660, to: 720, isShut: false }],
  ['Man–fre 9–15, stengt for lunsj kl. 11.30–12', { kind: 'break', from: 690, to: 720, isShut: true }],
])('«%s» is limited', (text, limit) => {
  expect([...limitsIn(text)]).toContainEqual(expect.objectContaining(limit));
});

test.each([
  'Man–fre 9–15 hele året',
  'Man–fre 9–15. Kafeen er midlertidig stengt',
  'Ikke stengt i fellesferien',
  'Åpent uke 28–30',
  'Man–fre 9–15, jurist fra oktober til april',
  'Oktober til april 9–15, mai til september 9–14',
  'Lenger åpent ved frost',
  'Man–fre 9–15, lørdag kun telefon',
  'Telefon hele døgnet',
  'Mon–Fri 9–15, also in school holidays',
  'Ikke stengt i skoleferien',
  'Lunsj hver dag',
  'Vi tar ut 2025 kort',
])('«%s» is not, or not in all', (text) => {
  expect([...limitsIn(text)]).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { limitsIn } from './printed-limits.ts';

const kindsIn = (text: string) => [...limitsIn(text)].map(({ kind }) => kind);

describe('printed hours that are limited', () => {
  test.each([
    ['Onsdag stengt', { kind: 'day', day: 2, said: 'Onsdag stengt' }],
    ['Man, tirs, tors og fre kl. 10–15. Onsdag stengt.', { kind: 'day', day: 2, said: 'Onsdag stengt' }],
    ['Stengt onsdag. Ellers 10–15', { kind: 'day', day: 2, said: 'Stengt onsdag' }],
    ['man–fre 10–15 unntatt onsdager', { kind: 'day', day: 2, said: 'unntatt onsdager' }],
    ['Friday: closed', { kind: 'day', day: 4, said: 'Friday: closed' }],
    ['closed on Wednesdays', { kind: 'day', day: 2, said: 'closed on Wednesdays' }],
    ['Hverdager 10.00-15.00, stengt i juli', { kind: 'month', month: 6, said: 'stengt i juli' }],
    ['Mon–Fri 10–15. Closed all of July.', { kind: 'month', month: 6, said: 'Closed all of July' }],
    ['Sommerstengt juli', { kind: 'month', month: 6, said: 'Sommerstengt juli' }],
    ['Første onsdag i måneden kl. 10–15', { kind: 'weeks', said: 'Første onsdag i måneden' }],
    ['Siste torsdag i hver måned', { kind: 'weeks', said: 'Siste torsdag i hver måned' }],
    ['First Wednesday of the month', { kind: 'weeks', said: 'First Wednesday of the month' }],
    ['Man–fre kl. 10–15 i oddetallsuker', { kind: 'weeks', said: 'oddetallsuker' }],
    ['Annenhver tirsdag 10–15', { kind: 'weeks', said: 'Annenhver tirsdag' }],
    ['Every other Tuesday 10–15', { kind: 'weeks', said: 'Every other Tuesday' }],
    ['Man–fre kl. 10–15, kun etter avtale', { kind: 'appointment', said: 'kun etter avtale' }],
    ['Man–fre kl. 10–15 kun etter timeavtale.', { kind: 'appointment', said: 'kun etter timeavtale' }],
    ['Mon–Fri 10–15. By appointment only.', { kind: 'appointment', said: 'By appointment only' }],
    ['Døgnåpent unntatt jul', { kind: 'exception', isHoliday: true, said: 'Døgnåpent unntatt jul' }],
    ['Open 24/7 except Christmas Day', { kind: 'exception', isHoliday: true }],
    ['Døgnåpent bortsett fra mellom kl. 4 og 6', { kind: 'exception', isHoliday: false }],
  ])('«%s»', (text, limit) => {
    expect([...limitsIn(text)]).toContainEqual(expect.objectContaining(limit));
  });

  test.each([
    '',
    'Døgnåpent',
    'Man–fre 10–15',
    'Stengt onsdag kl. 12–13',
    'Onsdag stengt fra kl. 14',
    'Stengt onsdag kveld',
    'Stengt onsdag 24. desember',
    'Første onsdag stengt',
    'Ikke stengt i juli',
    'Stengt på helligdager',
    'stengt 1. juli',
    'Man–fre 10–15. Lege første onsdag i måneden',
    'Åpent hver dag, jurist i oddetallsuker',
    'Mandag til fredag og første lørdag i måneden',
    'Tirsdag 16–20 og torsdag 11–15, og etter avtale (2017)',
    'Drop-in mandag. Tirsdag 10–15, kun etter avtale',
    'Mandag 10–12, fredag kun etter avtale',
    'Døgnåpent unntatt for nye beboere',
    'Døgnåpent for alle unntatt menn',
    'Åpent alle dager unntatt jul',
    'Closed group on Mondays',
    'Stengte dører onsdag',
  ])('«%s» is not, or not in all', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

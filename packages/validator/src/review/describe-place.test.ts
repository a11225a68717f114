import { expect, test } from 'vitest';
import { messageAbout, WEEK } from './testing/review-kit.ts';

const house = {
  id: 'huset',
  name: 'Huset',
  visibility: 'public',
  address: { street: 'Prøvegata 1', postalCode: '5003', locality: 'Vestbyen', region: 'Vestland' },
  directions: { nb: 'Grønn dør i bakgården.' },
  surroundings: { nb: 'Politistasjonen er over gata.' },
  accessibility: { wheelchair: 'limited', note: { nb: 'To trinn.' } },
};

test('of an open place the way in, what is near and who can get in are told below its address', () => {
  expect(messageAbout({ locations: [house] })).toContain(
    [
      '- Sted: Huset: Prøvegata 1, 5003 Vestbyen, Vestland',
      '  - Veien inn: Grønn dør i bakgården.',
      '  - I nærheten: Politistasjonen er over gata.',
      '  - Vanskelig med rullestol (To trinn.)',
      '',
    ].join('\n'),
  );
});

test('of several places each has its own', () => {
  const bus = { id: 'bussen', kind: 'mobile', visibility: 'public', area: 'Sentrum', openingHours: WEEK };
  const body = messageAbout({ locations: [house, bus] }, 'en');
  expect(body).toContain('- Place:\n  - Huset: Prøvegata 1');
  expect(body).toContain('    - Hard with a wheelchair (To trinn.)\n');
  expect(body).toMatch(/^ {2}- Sentrum \(Mon, Tue 10:00–14:00.*\)\n {4}- Moves around$/m);
});

test('a place abroad has its country, and a code of a region is not told', () => {
  const address = { locality: 'Göteborg', region: 'SE-O', country: 'SE' };
  expect(messageAbout({ locations: [{ id: 'x', visibility: 'public', address }] })).toContain(
    '- Sted: Göteborg, Sverige\n',
  );
});

const words = {
  name: 'Gult hus',
  directions: 'Bak porten',
  surroundings: 'Ved parken',
  accessibility: { wheelchair: 'yes', note: 'Heis fra kaia' },
  openingHours: { ...WEEK, printed: 'Ring på ved kaia', publicHolidays: 'closed' },
};

test.each(['confidential', 'on-request', 'area'])(
  'of a place that is %s only codes and times are told, and that readers are told more',
  (visibility) => {
    const body = messageAbout({ locations: [{ id: 'x', visibility, area: 'Vestbyen', ...words }] });
    expect(body).toMatch(/^- Sted: Adressen .*Vi oppgir bare: Vestbyen\.$/m);
    expect(body).toContain('  - Du kommer inn med rullestol\n');
    expect(body).toMatch(/^ {2}- Åpent her: man\., tir\. 10:00–14:00.*; stengt på helligdager$/m);
    expect(body).toContain('  - Leserne får vite mer om stedet.');
    expect(body).not.toMatch(/Gult hus|porten|parken|kaia/);
  },
);

test('of one of which there is no more to know nothing is added', () => {
  const locations = [{ id: 'x', visibility: 'confidential', area: 'Vestbyen' }];
  expect(messageAbout({ locations })).not.toContain('Leserne får vite mer');
});

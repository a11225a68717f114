import { expect, test } from 'vitest';
import { checkedOn, messageAbout, messageTo, review, serviceWith } from './testing/review-kit.ts';

test('what it helps with, and what people may ask for, have names', () => {
  const body = messageAbout({
    needs: ['food', 'shower-laundry'],
    canAskFor: ['female-worker', 'interpreter'],
  });
  expect(body).toMatch(/^- Dette hjelper dere med: Mat, .+$/m);
  expect(body).toContain('- Dette kan folk be om: en kvinne, tolk\n');
});

test('the area is told with its places, without codes and without the country that goes without saying', () => {
  const serviceArea = {
    scope: 'regional',
    countries: ['NO'],
    regions: ['Vestbyen', 'NO-03'],
    note: 'Ikke øyene.',
  };
  expect(messageAbout({ serviceArea })).toContain(
    '- Område dere dekker:\n  - I regionen: Vestbyen\n  - Ikke øyene.\n',
  );
  const abroad = { scope: 'international', countries: ['NO', 'SE'] };
  expect(messageAbout({ serviceArea: abroad }, 'en')).toContain('In several countries: Norway, Sweden\n');
});

test('languages are told by how they are there, and a note of several is read once', () => {
  const note = { nb: 'Ikke på alle vakter', en: 'Not on every shift' };
  const languages = [
    { code: 'ro', mode: 'staff', note },
    { code: 'nb', mode: 'staff' },
    { code: 'pl', mode: 'staff', note },
    { code: 'th', mode: 'interpreter' },
    { code: 'ar' },
  ];
  const body = messageAbout({ languages });
  expect(body).toContain(
    [
      '- Språk:',
      '  - De ansatte kan: rumensk, polsk',
      '    - «Ikke på alle vakter»',
      '  - De ansatte kan: norsk bokmål',
      '  - Med tolk: thai',
      '  - Vi vet ikke om dette er med tolk: arabisk',
      '',
    ].join('\n'),
  );
  expect(messageAbout({ languages }, 'en')).toContain('  - With an interpreter: Thai\n');
});

test('services that it points to are named, those that are closed for good are not', () => {
  const old = checkedOn('2026-06-14');
  const services = [
    serviceWith('a', { ...checkedOn('2025-01-10'), replacedBy: 'b', seeAlso: ['b', 'c', 'd', 'a', 'borte'] }),
    serviceWith('b', { ...old, name: 'Nyhuset' }),
    serviceWith('c', { ...old, name: 'Dusjen' }),
    serviceWith('d', { ...old, name: 'Gamlehuset', status: 'defunct' }),
  ];
  const ways = '- Andre vi viser til:\n  - Tilbudet er tatt over av: Nyhuset\n  - Dusjen\n';
  expect(messageTo(review(services))?.body).toContain(ways);
  // Also where only one service of the directory is asked about.
  expect(messageTo(review(services, { only: new Set(['a']) }))?.body).toContain(ways);
});

test('what nothing is said about is named in one line', () => {
  expect(messageAbout({ contacts: undefined })).toContain(
    '- Dette sier vi ingenting om: hvem det er for, språk, sted, telefon, e-post og nettside, om folk må ha avtale\n',
  );
  const told = {
    minimumAge: 18,
    contacts: [{ channel: 'email', value: 'post@example.org', languages: ['nb'] }],
    locations: [{ id: 'x', visibility: 'area', area: 'Vestbyen' }],
    access: { residenceStatus: 'unconfirmed', entry: ['walk-in'] },
  };
  expect(messageAbout(told)).not.toContain('ingenting om');
  expect(messageAbout(told, 'en')).not.toContain('nothing about');
  expect(messageAbout({ audience: [] })).toContain('ingenting om: hvem det er for');
});

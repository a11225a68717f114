import { expect, test } from 'vitest';
import { messageAbout } from './testing/review-kit.ts';

const women = { group: 'women', welcome: 'only' };

test('who alone is helped is told first, and that nobody else is', () => {
  const audience = [{ group: 'roma', welcome: 'mainly' }, women];
  expect(messageAbout({ audience })).toContain(
    '- Hvem det er for: Bare for: Kvinner. Mest for: Romfolk. Ingen andre får hjelp.\n',
  );
  expect(messageAbout({ audience }, 'en')).toContain(
    '- Who it is for: Only for: Women. Mainly for: Roma. Nobody else gets help.\n',
  );
});

test('where no group is the only one others are told to be welcome', () => {
  const audience = [
    { group: 'women', welcome: 'everyone-else-too' },
    { group: 'roma', welcome: 'mainly' },
  ];
  expect(messageAbout({ audience })).toContain(
    'Mest for: Romfolk. Også for: Kvinner. Andre er også velkomne.',
  );
  expect(messageAbout({ audience }, 'en')).toContain('Others are welcome too.');
});

test.each([
  [{ minimumAge: 18 }, 'Alder: fra 18 år.', 'Age: 18 and over.'],
  [{ maximumAge: 25 }, 'Alder: til og med 25 år.', 'Age: up to and including 25.'],
  [{ minimumAge: 16, maximumAge: 25 }, 'Alder: fra 16 år til og med 25 år.', 'Age: 16 to 25.'],
])('ages %j are told', (ages, nb, en) => {
  expect(messageAbout(ages)).toContain(`- Hvem det er for: ${nb}\n`);
  expect(messageAbout(ages, 'en')).toContain(`- Who it is for: ${en}\n`);
});

test('other conditions stand with them', () => {
  const access = { eligibility: { nb: 'Du må være edru.', en: 'You must be sober.' } };
  const body = messageAbout({ audience: [women], access: { residenceStatus: 'unconfirmed', ...access } });
  expect(body).toContain('  - Andre vilkår: Du må være edru.\n');
});

test('groups of the directory itself go by their names', () => {
  const codes = [{ list: 'audience', code: 'havn:sailors', label: { nb: 'Sjøfolk' }, broader: 'workers' }];
  const audience = [{ group: 'havn:sailors', welcome: 'only' }];
  expect(messageAbout({ audience }, 'nb', { codes })).toContain('Bare for: Sjøfolk.');
  const openingHours = {
    periods: [{ days: ['mo'], opens: '10:00', closes: '11:00', audience: ['havn:sailors'] }],
  };
  expect(messageAbout({ openingHours }, 'nb', { codes })).toContain('(bare for: Sjøfolk)');
});

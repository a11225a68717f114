import { expect, test } from 'vitest';
import { messageAbout } from './testing/review-kit.ts';

const text = { nb: 'Vi flytter.', en: 'We are moving.' };

test('a notice is told first, with the days on which readers see it', () => {
  const alert = { text, from: '2026-06-01', through: '2026-12-03' };
  expect(messageAbout({ alert })).toContain(
    '2025.\n- Melding til leserne: «Vi flytter.» (fra 1. juni 2026, til og med 3. desember 2026)\n',
  );
  expect(messageAbout({ alert }, 'en')).toContain(
    '- Notice to readers: “We are moving.” (from 1 June 2026, until 3 December 2026)\n',
  );
});

test('of one that never ends that is said, and one to come is told too', () => {
  expect(messageAbout({ alert: { text } })).toContain('«Vi flytter.» (uten sluttdato)');
  expect(messageAbout({ alert: { text } }, 'en')).toContain('(with no last day)');
  expect(messageAbout({ alert: { text, from: '2026-09-01' } })).toContain('(fra 1. september 2026, uten');
});

test('one that has passed nobody sees', () => {
  expect(messageAbout({ alert: { text, through: '2026-06-14' } })).not.toContain('Melding');
  expect(messageAbout({ alert: { text, through: '2026-06-15' } })).toContain('Melding');
});

import { expect, test } from 'vitest';
import { messageAbout } from './testing/review-kit.ts';

test('what is not done there and how many it takes are told', () => {
  const changes = {
    notOffered: { nb: 'Ikke legetime.', en: 'No doctor.' },
    capacity: { nb: '14 senger.', en: '14 beds.' },
  };
  const body = messageAbout(changes);
  expect(body).toContain('- Dette gjør dere ikke: Ikke legetime.\n');
  expect(body).toContain('- Plasser og ventetid: 14 senger.\n');
  expect(messageAbout(changes, 'en')).toContain('- What you do not do: No doctor.\n');
});

test('the longer text and the other name are told', () => {
  const body = messageAbout({ description: { nb: 'Og kaffe.' }, alternateName: 'Klinikken' });
  expect(body).toContain('- Hva dere gjør:\n  - Gratis hjelp fra sykepleier.\n  - Og kaffe.\n');
  expect(body).toContain('- Kalles også: Klinikken\n');
});

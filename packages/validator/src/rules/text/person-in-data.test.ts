import { expect, test } from 'vitest';
import { isTold, toldBy } from '../../testing/told-by.ts';
import { textPersonInData } from './person-in-data.ts';

// Every name here is invented or the “John Smith” of its language.
const place = (more: object) => ({ locations: [{ id: 'huset', visibility: 'public', ...more }] });

test.each([
  [place({ address: { street: 'c/o Kari Nordmann, Prøvegata 1', locality: 'Oslo' } }), 'street', 'care-of'],
  [place({ name: { nb: 'Hos Kari Nordmann', en: 'The house' } }), 'name', 'care-of'],
  [{ extensions: { vakt: 'Kari Nordmann 91234567' } }, 'vakt', 'number'],
  [{ url: 'https://www.facebook.com/kari.nordmann' }, 'url', 'profile'],
  [{ description: 'Skriv til facebook.com/kari.nordmann.' }, 'description', 'profile'],
])('%j', (service, field, kind) => {
  const findings = toldBy(textPersonInData, 'service', service);
  expect(findings.map(({ params }) => params)).toEqual([{ field, kind }]);
  expect(JSON.stringify(findings.map(({ message, help }) => [message, help]))).not.toMatch(/kari|nordmann/i);
});

test.each([
  place({ address: { street: 'c/o Eksempelforeningen, Prøvegata 1', locality: 'Oslo' } }),
  place({ name: 'Hos Kari' }),
  { extensions: { vakt: 'Vakttelefon 91234567' } },
  { url: 'https://www.facebook.com/eksempelforeningen' },
  // Told by text/personal-name.
  { description: 'Kom til oss, v/ Ola Nordmann.' },
])('%j names nobody', (service) => {
  expect(isTold(textPersonInData, 'service', service)).toBe(false);
});

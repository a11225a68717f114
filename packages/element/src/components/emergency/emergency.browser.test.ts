import { expect, test } from 'vitest';
import '../../define.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { listed, onCleanPage, one, textOf } from '../../testing/page.ts';

onCleanPage();

const ambulance = (shortCode: string, country: string) => ({
  label: { en: 'Ambulance' },
  contacts: [{ channel: 'phone', value: { shortCode, country } }],
});

test('a number that is dialled in another country than that of the list says in which', async () => {
  const directory = {
    ...makeDirectoryOf('open-door'),
    emergencyContacts: [ambulance('113', 'NO'), ambulance('112', 'SE')],
  };
  const element = await listed(directory, { lang: 'en' });
  const words = textOf(one(element, '[part="emergency"]'));
  expect(words).toContain('113 Ambulance 112 Ambulance (Sweden)');
  expect(words).not.toContain('Norway');
});

import { afterEach, expect, test } from 'vitest';
import { mount } from './testing/mount.ts';

afterEach(() => document.body.replaceChildren());

test('shows the services of a directory that is given as an object', async () => {
  const element = await mount(
    { lang: 'en' },
    {
      directory: {
        kind: 'service-directory',
        schemaVersion: '1.0',
        id: 'd',
        name: 'D',
        languages: ['en'],
        timeZone: 'Europe/Oslo',
        organizations: [],
        services: [{ id: 'a', name: 'Place A', summary: 'Help' }],
      },
    },
  );
  expect(element.renderRoot.querySelector('service-directory-card')).not.toBeNull();
});

import { definePlugin } from '../index.ts';
import type { Service } from '@service-directory/schema';

/** The public addresses of a service, a line each. Of other places there is none to copy. */
const addressesOf = ({ locations = [] }: Service): string[] =>
  locations
    .filter(({ visibility }) => visibility === 'public')
    .flatMap(({ address }) =>
      address?.street === undefined ? [] : [`${address.street}, ${address.locality ?? ''}`],
    );

/** An example: an action on card and record. It stays on the device, so it asks nothing first. */
export const copyAddress = definePlugin({
  id: 'address',
  actions: [
    {
      id: 'copy',
      label: { en: 'Copy address', nb: 'Kopier adressen', ar: 'نسخ العنوان' },
      icon: 'copy',
      on: ['card', 'record'],
      isAvailable: (service) => addressesOf(service).length > 0,
      run: async (service) => {
        await navigator.clipboard.writeText(addressesOf(service).join('\n'));
        return { en: 'Copied.', nb: 'Kopiert.', ar: 'تم النسخ.' };
      },
    },
  ],
});

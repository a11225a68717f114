import { definePlugin } from '../index.ts';

/** An example: an action that tells somebody else which service a reader looks at. She is asked before there is a link. */
export const wayThere = definePlugin({
  id: 'way',
  actions: [
    {
      id: 'bus',
      label: { en: 'Find a bus', nb: 'Finn buss', ar: 'ابحث عن حافلة' },
      icon: 'travel',
      reveals: { thirdParty: 'Bus Finder', learns: ['service'] },
      href: ({ locations = [] }) => {
        const place = locations.find(
          ({ visibility, position }) => visibility === 'public' && position !== undefined,
        );
        if (place?.position === undefined) return undefined;
        const { latitude, longitude } = place.position;
        return `https://reise.example/to?lat=${latitude}&lon=${longitude}`;
      },
    },
  ],
});

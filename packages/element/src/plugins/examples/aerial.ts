import { definePlugin } from '../index.ts';

/** An example: pictures of a third party. Nothing is asked of it before the reader agreed. */
export const aerial = definePlugin({
  id: 'aerial',
  basemaps: [
    {
      id: 'aerial',
      label: { en: 'Pictures from above', nb: 'Bilder ovenfra', ar: 'صور من الأعلى' },
      asks: { thirdParty: 'Aerial Pictures Ltd', learns: ['network', 'area'] },
      zooms: { from: 3, to: 17 },
      create: (stage) => {
        stage.addTiles({ address: ({ x, y, zoom }) => `https://tiles.example/${zoom}/${x}/${y}.jpg` });
      },
    },
  ],
});

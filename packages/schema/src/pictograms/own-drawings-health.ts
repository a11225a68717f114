import { circle, dot, path, rect, type Pictogram } from './shapes.ts';

/** The outline of Lucide's `shield`: what stands inside it is protected. */
const SHIELD = path(
  'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
);

/** A woman from the side with a round belly. */
const PREGNANT: Pictogram = [
  circle(9.5, 4.5, 2.5),
  path(
    'M9 10c-2.2 0-3.5 1.7-3.5 4v3.5h2V22H12v-4.5h2.8c1.4 0 2.2-.8 2.2-2 0-2-1.6-3.3-3.7-3.6C12.6 10.7 11 10 9 10Z',
  ),
];

/** Our own drawings for health and harm reduction, where Lucide has nothing that can be understood without words. */
export const HEALTH_DRAWINGS = {
  tooth: [
    path(
      'M12 5.6C10.5 4 8.6 3 6.8 3 4.2 3 2.6 5 2.6 7.7c0 3 1.3 4.5 1.9 7.3.5 2.6.6 6 2.4 6 2.1 0 1.5-6 5.1-6s3 6 5.1 6c1.8 0 1.9-3.4 2.4-6 .6-2.8 1.9-4.3 1.9-7.3C21.4 5 19.8 3 17.2 3c-1.8 0-3.7 1-5.2 2.6Z',
    ),
  ],
  // The pill in its pack and the coil: the two kinds that look the same everywhere. The condom has a code of its own.
  contraception: [
    rect(2, 3, 11, 18, 2),
    ...[7.5, 12, 16.5].flatMap((y) => [dot(5.75, y), dot(9.25, y)]),
    path('M16 7.5C16 6.5 16.7 6 17.5 6h2c.8 0 1.5.5 1.5 1.5'),
    path('M18.5 6v10c0 2-1.5 2.5-1.5 5'),
  ],
  pregnant: PREGNANT,
  // The same woman and a minus: nothing of blood, of an instrument or of a child.
  'pregnant-minus': [...PREGNANT, path('M17 5h5')],
  // Medicine that protects: a capsule behind a shield. No ribbon and no letters, which would say HIV over a shoulder.
  'shield-pill': [
    SHIELD,
    path('M8.9 15.1a2.3 2.3 0 0 1 0-3.3l2.9-2.9a2.3 2.3 0 0 1 3.3 3.3l-2.9 2.9a2.3 2.3 0 0 1-3.3 0Z'),
    path('m10.3 10.3 3.4 3.4'),
  ],
  'head-heart': [
    path('M8 22v-4.9A8 8 0 1 1 19.8 9.5l1.8 3.5c.3.5 0 1-.6 1H19.5v2.5A2.5 2.5 0 0 1 17 19h-2v3'),
    path('m12 13.6-2.9-2.8a1.9 1.9 0 0 1 2.9-2.4 1.9 1.9 0 0 1 2.9 2.4Z'),
  ],
  // A condom as it looks unrolled, and a drop for the lubricant: what is given out, not what it is for.
  condom: [
    path('M4.5 20V10a4.5 4.5 0 0 1 3-4.2 1.6 1.6 0 1 1 3 0 4.5 4.5 0 0 1 3 4.2v10'),
    path('M3 20h12'),
    path('M19 9.5c1.4 2 2.5 3.2 2.5 4.8a2.5 2.5 0 0 1-5 0c0-1.6 1.1-2.8 2.5-4.8Z'),
  ],
  // A syringe in its sealed pack, which is what makes it clean; a bare one is vaccination.
  'syringe-sealed': [
    rect(4, 2, 16, 20, 2),
    path('M10 5.5h4'),
    path('M12 5.5v3'),
    path('M9.5 8.5h5v6h-5z'),
    path('M12 14.5v4'),
  ],
  // A nose in profile and the spray that is handed out, held under it.
  'nose-spray': [
    path('M6.5 2c.3 2.6 2 4.6 4.6 8 1 1.3.2 2.8-1.3 2.8H8v2.7a3 3 0 0 1-3 3H3V22'),
    path('M15 15.5a2 2 0 0 1 4 0V18h-4Z'),
    path('M12.5 18h9'),
    path('M15 18v4h4v-4'),
    dot(15.5, 10.5),
    dot(18, 9),
    dot(14.5, 7),
  ],
  'pill-search': [
    circle(11, 11, 9),
    path('m22 22-4.6-4.6'),
    path('M7.6 14.4a2.4 2.4 0 0 1 0-3.4L11 7.6a2.4 2.4 0 0 1 3.4 3.4L11 14.4a2.4 2.4 0 0 1-3.4 0Z'),
    path('m9.3 9.3 3.4 3.4'),
  ],
  'house-syringe': [
    path('M3 10.5 12 3l9 7.5V20a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1Z'),
    path('M10 8.5h4'),
    path('M12 8.5V11'),
    path('M9.7 11h4.6v4.5H9.7z'),
    path('M12 15.5V18'),
  ],
  // A bottle and a capsule, and an arrow down: less of it. Nothing is crossed out, since to stop is not a condition.
  'use-less': [
    path(
      'M5.5 2h4v4.5l1.6 2.4c.6.8.9 1.8.9 2.8V20a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8.3c0-1 .3-2 .9-2.8l1.6-2.4Z',
    ),
    rect(15, 3, 7, 4, 2),
    path('M18.5 11v10'),
    path('m15.5 18 3 3 3-3'),
  ],
  wheelchair: [
    circle(9.5, 4, 2),
    path('M9.5 8.5V14h6l2.5 5.5h2.5'),
    path('M9.5 11h5'),
    path('M6.3 12.2a5.3 5.3 0 1 0 8 6.3'),
  ],
  'wheelchair-limited': [
    circle(9.5, 4, 2),
    path('M9.5 8.5V14h6l2.5 5.5h2.5'),
    path('M9.5 11h5'),
    path('M6.3 12.2a5.3 5.3 0 1 0 8 6.3'),
    path('M19.5 2.5v4'),
    dot(19.5, 10),
  ],
  'wheelchair-not': [
    circle(9.5, 4, 2),
    path('M9.5 8.5V14h6l2.5 5.5h2.5'),
    path('M9.5 11h5'),
    path('M6.3 12.2a5.3 5.3 0 1 0 8 6.3'),
    path('m17 3 4.5 4.5'),
    path('M21.5 3 17 7.5'),
  ],
} as const satisfies Readonly<Record<string, Pictogram>>;

import { circle, dot, path, type Pictogram } from './shapes.ts';

/** The twelve places of a clock face, radius 9, to a tenth of a unit: the ring of the European flag. */
const RING = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hour) => {
  const angle = (hour * Math.PI) / 6;
  const round = (value: number) => Math.round(value * 10) / 10;
  return path(`M${round(12 + 9 * Math.sin(angle))} ${round(12 - 9 * Math.cos(angle))}h.01`);
});

/**
 * Our own drawings of people. Rules that hold for all: nobody is shown by what is done to them (no handcuffs, chains,
 * bruises, bars) nor by how others have drawn them (no heels, lips, lamp posts); and what is nobody's business is told by
 * the words, in the reader's own language, not by the drawing, which anyone can read over a shoulder.
 */
export const PEOPLE_DRAWINGS = {
  // The figures of a toilet door: the one drawing of a woman and of a man that is known without words.
  woman: [
    circle(12, 4.5, 2.5),
    path('M9 22v-4H6l2.5-6.2A2.8 2.8 0 0 1 11.1 10h1.8a2.8 2.8 0 0 1 2.6 1.8L18 18h-3v4'),
    path('M12 18v4'),
  ],
  man: [circle(12, 4.5, 2.5), path('M9 22v-6H7v-3a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v3h-2v6'), path('M12 16v6')],
  // Two men side by side, as friends also stand; a sign for gay men would tell more than a reader may want told.
  'two-men': [
    circle(6, 4.5, 2.5),
    path('M3.5 22v-6H2v-3a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v3H8.5v6'),
    circle(18, 4.5, 2.5),
    path('M15.5 22v-6H14v-3a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v3h-1.5v6'),
  ],
  family: [
    circle(6, 5, 2.5),
    path('M2 20v-5.5A4 4 0 0 1 8 11'),
    circle(18, 5, 2.5),
    path('M22 20v-5.5a4 4 0 0 0-6-3.5'),
    circle(12, 13, 2),
    path('M8 22a4 4 0 0 1 8 0'),
  ],
  // Two people and a heart between them: those who stand close.
  'two-with-heart': [
    circle(6.5, 11.5, 2.5),
    path('M2 21a4.5 4.5 0 0 1 9 0'),
    circle(17.5, 11.5, 2.5),
    path('M13 21a4.5 4.5 0 0 1 9 0'),
    path('m12 8-2.9-2.8A1.9 1.9 0 0 1 12 2.8a1.9 1.9 0 0 1 2.9 2.4Z'),
  ],
  // A person within a sheltering arch, after the sign of the UN refugee agency: protection, not a border or a fence.
  'sheltered-person': [
    path('M4.5 21C2.9 18.8 2 16 2 13a10 10 0 0 1 20 0c0 3-.9 5.8-2.5 8'),
    circle(12, 10.5, 2.5),
    path('M7.5 20a4.5 4.5 0 0 1 9 0'),
  ],
  // Someone on the way out of a door: what is offered is a way out. What a person was held by is not shown.
  'way-out': [
    path('M10 21H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h6'),
    circle(16, 5, 2),
    path('M9.5 12.5 12 9.5h4.5l2 3H21'),
    path('m14.5 9.5-1.5 5 3 2.5v5'),
    path('m13 14.5-1.5 3.5H9'),
  ],
  // An outline that is not closed: somebody is there, and nobody knows who.
  'person-dashed': [
    circle(12, 8, 5, { 'stroke-dasharray': '2.2 3' }),
    path('M20 21a8 8 0 0 0-16 0', { 'stroke-dasharray': '2.2 3.2' }),
  ],
  // A uniform cap: whoever wears it, police or border officer, is the state.
  officer: [
    path('M5 5.5C6 3.6 8.7 2 12 2s6 1.6 7 3.5L16.5 9h-9Z'),
    dot(12, 5.5),
    path('M7.5 9v1.5a4.5 4.5 0 0 0 9 0V9'),
    path('M3.5 22a8.5 6 0 0 1 17 0'),
  ],
  'ring-of-twelve': RING,
  // The wheel of the Roma flag (First World Romani Congress, 1971), a sign that Roma chose for themselves. Eight spokes
  // of its sixteen, as many as stay apart at this size.
  wheel: [
    circle(12, 12, 10),
    circle(12, 12, 2),
    path('M12 2v8'),
    path('M12 14v8'),
    path('M2 12h8'),
    path('M14 12h8'),
    path('m4.9 4.9 5.7 5.7'),
    path('m13.4 13.4 5.7 5.7'),
    path('m4.9 19.1 5.7-5.7'),
    path('m13.4 10.6 5.7-5.7'),
  ],
} as const satisfies Readonly<Record<string, Pictogram>>;

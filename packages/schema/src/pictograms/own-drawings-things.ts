import { circle, dot, path, rect, type Pictogram } from './shapes.ts';

/** Lucide's round speech bubble, in which the drawings of chat apps stand. */
const BUBBLE = path(
  'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
);
/** From corner to corner: not asked for, not needed. What it crosses is drawn with a gap, as in Lucide. */
const SLASH = path('m2 2 20 20');

/** Our own drawings of things, places and papers. */
export const THING_DRAWINGS = {
  'night-bed': [
    path('M2 10v11'),
    path('M2 14h18a2 2 0 0 1 2 2v5'),
    path('M2 18h20'),
    path('M20.2 8.6A4.3 4.3 0 1 1 15.6 2a3.4 3.4 0 0 0 4.6 6.6Z'),
  ],
  // A house that is not there.
  'house-dashed': [
    path('M3 10.5 12 3l9 7.5V20a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1Z', { 'stroke-dasharray': '3 3.6' }),
  ],
  shower: [
    path('M4 22V6.5a4.5 4.5 0 0 1 9 0V8'),
    path('M7.5 12.5a5.5 4.5 0 0 1 11 0Z'),
    ...[9, 13, 17].map((x) => path(`M${x} 16v1`)),
    ...[9, 13, 17].map((x) => path(`M${x} 20.5v1`)),
  ],
  'suitcase-home': [
    rect(2, 7, 20, 14, 2),
    path('M8.5 7V4a1 1 0 0 1 1-1h5a1 1 0 0 1 1 1v3'),
    path('m7.5 14.5 4.5-4 4.5 4'),
    path('M9.5 13v4.5h5V13'),
  ],
  passport: [rect(4, 2, 16, 20, 2), circle(12, 10, 4), path('M8 10h8'), path('M12 6v8'), path('M9 18h6')],
  'passport-not': [
    SLASH,
    path('M7 2h11a2 2 0 0 1 2 2v11'),
    path('M4 8.5V20a2 2 0 0 0 2 2h12'),
    path('M10.8 6.2a4 4 0 0 1 5 5'),
    path('M8.1 10.8a4 4 0 0 0 3.1 3.1'),
  ],
  'id-card-not': [
    SLASH,
    path('M9.5 5H20a2 2 0 0 1 2 2v9.5'),
    path('M15 19H4a2 2 0 0 1-2-2V7c0-.6.3-1.2.7-1.5'),
    path('M15.5 10H18'),
    circle(7.5, 13, 1.5),
    path('M5 19a2.6 2.6 0 0 1 5.2 0'),
  ],
  // The digits of a national identity number.
  'number-card': [
    rect(2, 5, 20, 14, 2),
    path('m5.5 10 1.5-1v6'),
    path('M10.3 10.4a1.6 1.6 0 0 1 3.2 0c0 1.7-3.2 2.2-3.2 4.6h3.3'),
    path('M16.5 9h2.6l-1.6 2.4a1.8 1.8 0 1 1-1.2 3.1'),
  ],
  'number-card-not': [
    SLASH,
    path('M9.5 5H20a2 2 0 0 1 2 2v9.5'),
    path('M15 19H4a2 2 0 0 1-2-2V7c0-.6.3-1.2.7-1.5'),
    path('m5.5 11.5 1.5-1V15'),
    path('M16.5 9h2.6l-1.6 2.4a1.8 1.8 0 0 1 1.4 2.1'),
  ],
  // A name badge with a smile in place of a name: any name will do.
  'name-badge': [
    rect(3, 6, 18, 15, 2),
    path('M9.5 6V4a2.5 2.5 0 0 1 5 0v2'),
    dot(9, 11.5),
    dot(15, 11.5),
    path('M8.5 15.5a5 5 0 0 0 7 0'),
  ],
  // A coin without a currency, so that it is money in every country.
  coin: [circle(12, 12, 10), path('m9.5 9.5 3-2.5v10')],
  // Lucide's banknote with a gap: no money changes hands.
  'money-not': [
    SLASH,
    path('M10 6h10a2 2 0 0 1 2 2v8c0 .6-.2 1.1-.6 1.4'),
    path('M14 18H4a2 2 0 0 1-2-2V8c0-.6.2-1.1.6-1.4'),
    dot(6, 12),
    dot(18, 12),
  ],
  'clipboard-not': [
    SLASH,
    rect(8, 2, 8, 4, 1),
    path('M16 4h2a2 2 0 0 1 2 2v10'),
    path('M4 8v12a2 2 0 0 0 2 2h12'),
  ],
  candle: [
    path('M12 2c2 2.1 3 3.6 3 5a3 3 0 0 1-6 0c0-1.4 1-2.9 3-5Z'),
    path('M12 10v3'),
    path('M8.5 22v-9h7v9'),
    path('M4 22h16'),
  ],
  'bot-check': [
    path('M10 9V5H6'),
    rect(4, 9, 16, 12, 2),
    path('M2 15h2'),
    path('M20 15h2'),
    path('M9 14v2'),
    path('M15 14v2'),
    path('m15 4 2 2 4-4'),
  ],
  // Somewhere in there: the place is not told more finely.
  area: [circle(12, 12, 10, { 'stroke-dasharray': '3 3.28' }), circle(12, 12, 2)],
  // One sheet of a calendar, the same for every day: a place in a row of seven would say a wrong day where the week
  // begins on Saturday or Sunday, and a number where the second day is the first (Portuguese, Vietnamese).
  'calendar-day': [
    path('M8 2v3'),
    path('M16 2v3'),
    rect(3, 3, 18, 18, 2),
    path('M3 9h18'),
    rect(10, 13, 4, 4, 1),
  ],
  // The marks of the apps belong to their owners and are not copied. These are the common things that their users
  // connect with each: a bubble with a receiver, a square one with sound, a bubble with a zigzag.
  'bubble-phone': [
    BUBBLE,
    path(
      'M8.5 8.8c0 3.7 3 6.7 6.7 6.7.6 0 1-.4 1-1v-1.2l-2.2-.9-1.1 1.1a6 6 0 0 1-2.4-2.4l1.1-1.1-.9-2.2H9.5c-.6 0-1 .4-1 1Z',
    ),
  ],
  'square-bubble-phone': [
    path('M22 17a2 2 0 0 1-2 2H7l-4 3.5a.6.6 0 0 1-1-.5V4a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2Z'),
    path(
      'M7 8c0 4.1 3.4 7.5 7.5 7.5.6 0 1-.4 1-1v-1.2l-2.2-.9-1.1 1.1a6 6 0 0 1-2.7-2.7l1.1-1.1L9.7 7H8a1 1 0 0 0-1 1Z',
    ),
    path('M13.5 6a4.5 4.5 0 0 1 4.5 4.5'),
  ],
  'bubble-zigzag': [BUBBLE, path('m7 14 3.5-4 3 3.5L17 9.5')],
} as const satisfies Readonly<Record<string, Pictogram>>;

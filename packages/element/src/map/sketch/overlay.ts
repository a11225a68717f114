import type { Position } from '@service-directory/schema';
import { metresPerPx } from '../mercator.ts';
import { ROUGH_METRES } from '../precision.ts';
import { svg } from '../svg.ts';
import { SIDE } from './sketch-stage.ts';

/** Near enough to see streets. */
const NEAREST_ZOOM = 15;
/** A circle round a rough point is no wider than this share of the sketch. */
const MOST_RADIUS = SIDE * 0.3;
/** Lengths that people can picture, in metres. */
const LENGTHS = [1, 2, 5].flatMap((digit) => [10, 100, 1000, 10_000, 100_000].map((unit) => digit * unit));
const LONGEST_SCALE = 110;
/** A circle is no smaller than the eye finds. */
const LEAST_RADIUS = 11;
const EDGE = 14;

/** The zoom at which a place is sketched: as near as the ground stays true, and so far that all of a rough place is seen. */
export function sketchZoom({ latitude, precision }: Position, mostZoom: number): number {
  const metres = ROUGH_METRES[precision] ?? 0;
  let zoom = Math.floor(Math.min(NEAREST_ZOOM, mostZoom));
  while (zoom > 0 && metres / metresPerPx(latitude, zoom) > MOST_RADIUS) zoom -= 1;
  return zoom;
}

/** What lies over the ground: the place in the middle, how long things are, and where north is. */
export function sketchOverlay(
  { latitude, precision }: Position,
  zoom: number,
  formatLength: (metres: number) => string,
): SVGElement {
  const metres = metresPerPx(latitude, zoom);
  const rough = ROUGH_METRES[precision];
  const middle = SIDE / 2;
  const overlay = svg('svg', { viewBox: `0 0 ${SIDE} ${SIDE}`, class: 'overlay' });
  if (rough === undefined)
    overlay.append(
      svg('path', { class: 'pin', d: `M${middle} ${middle}l-9.5-14.5a12 12 0 1 1 19 0z` }),
      svg('circle', { class: 'hole', cx: String(middle), cy: String(middle - 21), r: '4.5' }),
    );
  else
    overlay.append(
      svg('circle', {
        class: 'about',
        cx: String(middle),
        cy: String(middle),
        r: Math.max(LEAST_RADIUS, rough / metres).toFixed(1),
      }),
    );
  overlay.append(...scaleBar(metres, formatLength), ...northArrow());
  return overlay;
}

function scaleBar(metres: number, formatLength: (metres: number) => string): SVGElement[] {
  const fitting = LENGTHS.filter((length) => length / metres <= LONGEST_SCALE);
  const length = Math.max(10, ...fitting);
  const [width, bottom] = [length / metres, SIDE - EDGE];
  const words = svg('text', { class: 'length', x: (EDGE + width / 2).toFixed(1), y: String(bottom - 9) });
  words.textContent = formatLength(length);
  return [svg('path', { class: 'scale', d: `M${EDGE} ${bottom - 6}v6h${width.toFixed(1)}v-6` }), words];
}

function northArrow(): SVGElement[] {
  const x = SIDE - EDGE - 8;
  const letter = svg('text', { class: 'length', x: String(x), y: String(EDGE + 42) });
  letter.textContent = 'N';
  return [svg('path', { class: 'north', d: `M${x} ${EDGE}l8 26-8-6-8 6z` }), letter];
}

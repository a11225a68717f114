import type { LabelKind, MapPosition, MapSight } from '../../plugins/contract/basemap.ts';
import { nameFor } from './names.ts';
import type { TileLabel } from './read-tile.ts';

/** A name that is written. */
export interface ChosenLabel {
  name: string;
  kind: LabelKind;
  position: MapPosition;
}

/** More names at once are noise. */
const MOST_LABELS = 60;
/** Room that a name takes, in pixels; letters of other scripts may be wider. */
const ROOM = { letter: 7.5, height: 20, between: 8 };
const WORLD_PX = 256;

/** Which names are written: the most important first, each where it does not touch another. */
export function chooseLabels(labels: readonly TileLabel[], sight: MapSight, lang: string): ChosenLabel[] {
  const taken: { x: number; y: number; half: number }[] = [];
  const chosen: ChosenLabel[] = [];
  const inSight = labels
    .filter(
      ({ position: [longitude, latitude] }) =>
        longitude >= sight.west &&
        longitude <= sight.east &&
        latitude >= sight.south &&
        latitude <= sight.north,
    )
    .sort((a, b) => a.rank - b.rank);
  for (const { names, kind, position } of inSight) {
    if (chosen.length === MOST_LABELS) break;
    const name = nameFor(names, lang);
    if (name === undefined) continue;
    const [x, y] = pixelsOf(position, sight.zoom);
    const half = (name.length * ROOM.letter + ROOM.between) / 2;
    const isFree = taken.every(
      (other) => Math.abs(other.y - y) > ROOM.height || Math.abs(other.x - x) > other.half + half,
    );
    if (!isFree) continue;
    taken.push({ x, y, half });
    chosen.push({ name, kind, position });
  }
  return chosen;
}

/** Web Mercator. */
function pixelsOf([longitude, latitude]: MapPosition, zoom: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const side = WORLD_PX * 2 ** zoom;
  return [(longitude / 360 + 0.5) * side, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side];
}

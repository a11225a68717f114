import type { BasemapStage, MapSight, MapTile, MapTiles } from '../plugins/contract/basemap.ts';

/** Side of a tile when a basemap does not say, in pixels. */
export const TILE_PX = 256;
const SHAPE_KINDS = /^(?:land|sea|green|built|building|coast|river|border|inner-border|motorway|main-road|road|path|rail|ferry)$/; // prettier-ignore
const LABEL_KINDS = /^(?:country|region|town|water|station)$/;

/** What a stage needs to know of what is around it. */
export interface StageOptions {
  /** Has the reader agreed that others are asked? Else tiles come from the page’s own host alone. */
  mayAskOthers: boolean;
  /** Has she agreed that they hear the name of the site? */
  mayTellSite: boolean;
  /** The reader's language. */
  lang: () => string;
  /** Called with what is wrong with a tile. */
  tell: (fault: string, cause?: unknown) => void;
  /** Called when tiles were asked for and none came. */
  onNothing: () => void;
}

/** Something that a basemap can be drawn on. */
export interface GroundStage {
  /** What a plugin sees of it. */
  readonly stage: BasemapStage;
  /** What is in sight. */
  sight: () => MapSight;
  /** Takes everything off and stops what is on its way. */
  clear: () => void;
}

/** A kind of shape as a class; what is no kind gets none, and so no colours of others. */
export const classOf = (kind: unknown): string =>
  typeof kind === 'string' && SHAPE_KINDS.test(kind) ? kind : '';

/** A kind of name as a class. */
export const labelClassOf = (kind: string): string => (LABEL_KINDS.test(kind) ? kind : '');

/** Where a tile may be asked for; undefined, and told, when it is nowhere that the reader knows of. */
export function tileUrl(
  address: MapTiles['address'],
  tile: MapTile,
  { mayAskOthers, tell }: StageOptions,
): string | undefined {
  try {
    const { href, origin, protocol } = new URL(address(tile), document.baseURI);
    if (origin === location.origin || (mayAskOthers && protocol === 'https:')) return href;
    tell(
      `address() named ${origin}, which is not the page’s own host. A basemap that asks others needs asks.`,
    );
  } catch {
    tell('address() gave no address.');
  }
  return undefined;
}

import { zxyToTileId } from 'pmtiles';
import type { MapBox, MapTile } from '../../plugins/contract/basemap.ts';

/** A tile and what is in it. */
export interface ArchivedTile extends MapTile {
  bytes: Uint8Array;
}

export interface MadeArchive {
  tiles: readonly ArchivedTile[];
  bounds: MapBox;
  /** Of the tiles. */
  zooms: { from: number; to: number };
  /** As it stands in the file. */
  attribution?: string;
}

const HEADER_BYTES = 127;
const MVT = 1;
const NO_COMPRESSION = 1;

/** LEB128. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push((value % 0x80) + 0x80);
  return [...bytes, value];
}

/** Writes an archive (PMTiles 3, one directory, nothing compressed), for tests. */
export function makeArchive({ tiles, bounds, zooms, attribution }: MadeArchive): Uint8Array {
  const entries = tiles
    .map(({ zoom, x, y, bytes }) => ({ id: zxyToTileId(zoom, x, y), bytes }))
    .sort((a, b) => a.id - b.id);
  const directory = Uint8Array.from([
    ...varint(entries.length),
    ...entries.flatMap(({ id }, index) => varint(id - (entries[index - 1]?.id ?? 0))),
    ...entries.flatMap(() => varint(1)),
    ...entries.flatMap(({ bytes }) => varint(bytes.length)),
    // Each begins where the one before ends, which is written as 0; the first at 0, which is written as 1.
    ...entries.flatMap((_, index) => varint(index === 0 ? 1 : 0)),
  ]);
  const metadata = new TextEncoder().encode(JSON.stringify({ attribution, vector_layers: [] }));
  const [directoryAt, metadataAt] = [HEADER_BYTES, HEADER_BYTES + directory.length];
  const tilesAt = metadataAt + metadata.length;
  const tileBytes = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);

  const archive = new Uint8Array(tilesAt + tileBytes);
  const view = new DataView(archive.buffer);
  archive.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const numbers = [
    directoryAt,
    directory.length,
    metadataAt,
    metadata.length,
    tilesAt,
    0,
    tilesAt,
    tileBytes,
  ];
  for (const [index, value] of [...numbers, entries.length, entries.length, entries.length].entries())
    view.setBigUint64(8 + index * 8, BigInt(value), true);
  const bytes = [1, NO_COMPRESSION, NO_COMPRESSION, MVT, zooms.from, zooms.to];
  for (const [index, value] of bytes.entries()) view.setUint8(96 + index, value);
  for (const [index, value] of [bounds.west, bounds.south, bounds.east, bounds.north].entries())
    view.setInt32(102 + index * 4, Math.round(value * 1e7), true);
  archive.set(directory, directoryAt);
  archive.set(metadata, metadataAt);
  let at = tilesAt;
  for (const { bytes: tile } of entries) {
    archive.set(tile, at);
    at += tile.length;
  }
  return archive;
}

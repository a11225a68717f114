import { NEEDS } from '../../codes/needs.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { fileOf } from '../format/names.ts';
import { joinMasks, maskOf } from '../format/needs-mask.ts';
import {
  MANIFEST_FILE,
  SHARD_KINDS,
  SHARDS_VERSION,
  type ShardEntry,
  type ShardManifest,
} from '../format/types.ts';
import { FileWriter, type FileWorld } from './file-writer.ts';
import { partsOf, type ServiceParts } from './parts-of-service.ts';
import { CellSplitter, groupsOf } from './split-cells.ts';
import { TownPoints } from './town-points.ts';
import { makeWords } from './make-words.ts';

const byCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The codes by which cells tell their needs: those of the standard, then the directory's own. */
function needCodes({ codes = [] }: Directory): string[] {
  const own = codes.filter(({ list }) => list === 'needs').map(({ code }) => code);
  return [...NEEDS, ...own.filter((code) => !(NEEDS as readonly string[]).includes(code)).sort(byCodeUnits)];
}

/** Cells by the lists that name them: parts of the map, then countries. */
function listsOf(cells: readonly string[]): Map<string, string[]> {
  const lists = groupsOf(cells.filter((key) => key.startsWith('p')));
  for (const key of cells) {
    if (key.startsWith('p')) continue;
    const [country = ''] = key.split('.');
    const list = lists.get(country);
    if (list === undefined) lists.set(country, [key]);
    else list.push(key);
  }
  return lists;
}

/** A large directory as files. */
export interface MadeShards {
  /** By name, below the folder of the manifest. */
  files: Map<string, Uint8Array>;
  /** The services that have no place, in order of their ids. */
  everywhere: Service[];
}

/**
 * The files of a large directory: services by place in cells, lists of cells, words in pieces, and the manifest. Reads
 * nothing but the directory that it is given, which everybody may read already.
 */
export async function makeShards(directory: Directory, world: FileWorld): Promise<MadeShards> {
  const writer = new FileWriter(world);
  const { services } = directory;
  const order = services
    .map((_, index) => index)
    .sort((a, b) => byCodeUnits(services[a]!.id, services[b]!.id));
  const towns = new TownPoints();
  for (const service of services) towns.add(service, directory);
  const splitter = new CellSplitter();
  const parts: ServiceParts[] = [];
  // In order of the ids: where a record stands in the input changes no file.
  for (const index of order) {
    const service = services[index]!;
    const ofService = partsOf(service, directory, towns);
    parts[index] = ofService;
    splitter.add(index, service.id, ofService);
  }
  const cells = splitter.cells();
  const lists = listsOf([...cells.keys()]);
  const codes = needCodes(directory);
  const places = new Map(codes.map((code, index) => [code, index]));
  const organizations = new Map(directory.organizations.map((one) => [one.id, one]));
  const groups: ShardEntry[] = [];
  const groupOfCell = new Map<string, string>();
  for (const [group, keys] of [...lists].sort(([one], [other]) => byCodeUnits(one, other))) {
    const entries: ShardEntry[] = [];
    for (const key of keys) {
      groupOfCell.set(key, group);
      const inCell = cells.get(key)!;
      const runBy = new Set(inCell.flatMap((index) => services[index]!.organizationIds));
      const cell = {
        kind: SHARD_KINDS.cell,
        organizations: [...runBy].sort(byCodeUnits).flatMap((id) => organizations.get(id) ?? []),
        services: inCell.map((index) => services[index]),
      };
      const hash = await writer.add(cell, (one) => fileOf.cell(group, key, one));
      const needs = maskOf(new Set(inCell.flatMap((index) => parts[index]!.needs)), places);
      entries.push({ key, hash, services: inCell.length, needs });
    }
    const hash = await writer.add({ kind: SHARD_KINDS.group, cells: entries }, (one) =>
      fileOf.group(group, one),
    );
    const count = entries.reduce((sum, entry) => sum + entry.services, 0);
    groups.push({ key: group, hash, services: count, needs: joinMasks(entries.map(({ needs }) => needs)) });
  }
  const sources = {
    directory,
    cells,
    groupFor: (cell: string) => groupOfCell.get(cell)!,
    towns: towns.list(),
  };
  const words = await makeWords(sources, [...new Set(directory.languages)], writer);
  const manifest: ShardManifest = {
    kind: SHARD_KINDS.manifest,
    manifestVersion: SHARDS_VERSION,
    directory: { ...directory, organizations: [], services: [] },
    services: services.length,
    needs: codes,
    groups,
    words,
  };
  return {
    files: new Map([[MANIFEST_FILE, writer.encode(manifest)], ...writer.files]),
    everywhere: order.filter((index) => parts[index]!.points.length === 0).map((index) => services[index]!),
  };
}

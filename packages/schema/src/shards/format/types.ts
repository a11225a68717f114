import type { Directory } from '../../entities/directory.ts';
import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';

/** The version of the files of a directory in shards. A reader takes every 1.x and ignores fields that it does not know. */
export const SHARDS_VERSION = '1.0';

/** The only file that changes under its name: everything else is found from here, by names that hold a hash. */
export const MANIFEST_FILE = 'manifest.json';

/** What each file says that it is, so that a page of a host in place of a file is not taken for one. */
export const SHARD_KINDS = {
  manifest: 'service-directory-manifest',
  group: 'service-directory-cells',
  cell: 'service-directory-cell',
  wordTable: 'service-directory-word-table',
  words: 'service-directory-words',
} as const;

/** Names a file and tells what is in it. */
export interface ShardEntry {
  /**
   * Which part it is. A place is a square of the map: `p`, then a digit for each quartering (0 south-west, 1 south-east,
   * 2 north-west, 3 north-east of the square before; the first square is the whole world, in degrees), then, for places too
   * full to be quartered, small letters. What has no place is `NO.health.`: a country (ISO 3166-1, or `int` for all), a
   * group of needs, and small letters. A group has what the keys of its cells begin with, and no dot at its end: a square,
   * `NO`, `NO.health`, `NO.health.a`.
   */
  key: string;
  /** The first 24 hexadecimal digits of the SHA-256 of the file: a part of its name, and how it is checked. */
  hash: string;
  /** How many services. */
  services: number;
  /** The needs that any of them meets: hexadecimal digits, the first for the first four of `needs` of the manifest, and so on. */
  needs: string;
}

/** Words of one language. */
export interface WordTableEntry {
  /** BCP 47. */
  language: string;
  /** As `ShardEntry.hash`, of the table of pieces. */
  hash: string;
}

/** `manifest.json`. */
export interface ShardManifest {
  /** Always the same: what the file is. */
  kind: (typeof SHARD_KINDS)['manifest'];
  /** `SHARDS_VERSION` of whoever wrote it. */
  manifestVersion: string;
  /** The directory without its records: `organizations` and `services` are empty. */
  directory: Directory;
  /** How many services there are in all. */
  services: number;
  /** The codes behind `ShardEntry.needs`, in order. */
  needs: string[];
  /** Lists of cells: each names a `ShardGroup`. */
  groups: ShardEntry[];
  /** Where words are looked up: each names a `WordTable`. */
  words: WordTableEntry[];
}

/** `groups/<key>-<hash>.json`: the cells of a part of the map, of a country, or of a group of needs in it. */
export interface ShardGroup {
  /** Always the same: what the file is. */
  kind: (typeof SHARD_KINDS)['group'];
  /** In order of their keys. */
  cells: ShardEntry[];
}

/**
 * `cells/<key of the group>/<key>-<hash>.json`: at most some hundred services with those who run them, as they stand in a
 * directory. A service with several places stands in several cells. What a cell holds hangs on no other cell.
 */
export interface ShardCell {
  /** Always the same: what the file is. */
  kind: (typeof SHARD_KINDS)['cell'];
  /** Those that run the services, in order of their ids. */
  organizations: Organization[];
  /** In order of their ids. */
  services: Service[];
}

/** `words/<language>-<hash>.json`: where each word is looked up. */
export interface WordTable {
  /** Always the same: what the file is. */
  kind: (typeof SHARD_KINDS)['wordTable'];
  /**
   * Beginnings of words, in order, each with the hash of the piece for words that begin so and with no longer beginning of
   * this table.
   */
  pieces: [beginning: string, hash: string][];
}

/** A town by its name. */
export interface TownEntry {
  /** As `foldText` gives it. */
  name: string;
  /** About the middle of its services, WGS84 degrees, to a tenth. */
  latitude: number;
  /** East positive, to a tenth too. */
  longitude: number;
}

/** A word, and where services have it. */
export interface WordEntry {
  /** As `eachIndexWord` gives it. */
  word: string;
  /** Keys of cells, in order. Of a word that stands nearly everywhere a few, always the same. */
  cells: string[];
  /** Of a word that stands nearly everywhere, in place of all its cells: the keys of all groups in which it stands. */
  groups?: string[];
}

/** `words/<language>/<hash>.json`: words with a beginning in common. */
export interface WordPiece {
  /** Always the same: what the file is. */
  kind: (typeof SHARD_KINDS)['words'];
  /** In order of their letters (UTF-16). In the file each is a list: the word, its cells and its groups, with blanks between. */
  words: WordEntry[];
  /** Towns of which the first word begins so. In the file each is a list: name, latitude, longitude. */
  towns: TownEntry[];
}

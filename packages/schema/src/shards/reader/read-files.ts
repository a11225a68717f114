import { isRecord } from '../../derive/read/is-record.ts';
import { own } from '../../derive/read/lenient.ts';
import { readDirectory } from '../../derive/read/read-directory.ts';
import type { Directory } from '../../entities/directory.ts';
import { isCellKey, isGroupKey, isHash } from '../format/names.ts';
import {
  SHARD_KINDS,
  type ShardEntry,
  type ShardGroup,
  type ShardManifest,
  type TownEntry,
  type WordEntry,
  type WordPiece,
  type WordTable,
} from '../format/types.ts';

/**
 * Readers of the files of a directory in shards. What comes from the network is looked at field by field: what is no file
 * of the kind gives undefined, an entry that cannot be used is left out, inherited keys are never looked at, and nothing
 * that is not a key or a hash becomes a part of an address.
 */

/** More entries than this are no list of ours. */
const MOST_ENTRIES = 200_000;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const MASK = /^[0-9a-f]{0,64}$/;

function fieldsOf(value: unknown, kind: string): ((name: string) => unknown) | undefined {
  if (!isRecord(value) || own(value, 'kind') !== kind) return undefined;
  return (name) => own(value, name);
}

function listOf<Entry>(value: unknown, read: (item: unknown) => Entry | undefined): Entry[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES) return undefined;
  return value.flatMap((item: unknown) => {
    const entry = read(item);
    return entry === undefined ? [] : [entry];
  });
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const countIn = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

const readEntry =
  (isKey: (key: string) => boolean) =>
  (value: unknown): ShardEntry | undefined => {
    if (!isRecord(value)) return undefined;
    const [key, hash, needs] = ['key', 'hash', 'needs'].map((name) => textIn(own(value, name))) as [
      string,
      string,
      string,
    ];
    if (!isKey(key) || !isHash(hash) || !MASK.test(needs)) return undefined;
    return { key, hash, needs, services: countIn(own(value, 'services')) };
  };

/**
 * Is a parsed file a manifest, of whatever version?
 * @param value parsed JSON
 */
export const isManifest = (value: unknown): boolean => fieldsOf(value, SHARD_KINDS.manifest) !== undefined;

/** A manifest of major version 1; undefined when it is none. */
export function readManifest(value: unknown): ShardManifest | undefined {
  const field = fieldsOf(value, SHARD_KINDS.manifest);
  if (field === undefined) return undefined;
  const version = textIn(field('manifestVersion'));
  if (!/^1\.\d+$/.test(version)) return undefined;
  const { directory } = readDirectory(field('directory'));
  const groups = listOf(field('groups'), readEntry(isGroupKey));
  const needs = listOf(field('needs'), (code) => textIn(code));
  if (directory === undefined || groups === undefined || needs === undefined) return undefined;
  const words = listOf(field('words'), (item) => {
    if (!isRecord(item)) return undefined;
    const [language, hash] = [textIn(own(item, 'language')), textIn(own(item, 'hash'))];
    return LANGUAGE.test(language) && isHash(hash) ? { language, hash } : undefined;
  });
  return {
    kind: SHARD_KINDS.manifest,
    manifestVersion: version,
    directory,
    services: countIn(field('services')),
    needs,
    groups,
    words: words ?? [],
  };
}

/** A list of cells; undefined when it is none. */
export function readGroup(value: unknown): ShardGroup | undefined {
  const cells = listOf(fieldsOf(value, SHARD_KINDS.group)?.('cells'), readEntry(isCellKey));
  return cells && { kind: SHARD_KINDS.group, cells };
}

/**
 * The services of a cell and who runs them, read as leniently as a directory; undefined when it is no cell.
 * @param head the directory of the manifest
 */
export function readCell(
  value: unknown,
  head: Directory,
):
  { services: Directory['services']; organizations: Directory['organizations']; unread: number } | undefined {
  const field = fieldsOf(value, SHARD_KINDS.cell);
  const stored = field?.('services');
  if (field === undefined || !Array.isArray(stored)) return undefined;
  const { directory } = readDirectory({
    kind: 'service-directory',
    schemaVersion: head.schemaVersion,
    id: head.id,
    name: head.name,
    languages: head.languages,
    timeZone: head.timeZone,
    organizations: field('organizations'),
    services: stored,
  });
  if (directory === undefined) return undefined;
  const { services, organizations } = directory;
  return { services, organizations, unread: stored.length - services.length };
}

/** Where words are looked up; undefined when it is no such table. */
export function readWordTable(value: unknown): WordTable | undefined {
  const pieces = listOf(
    fieldsOf(value, SHARD_KINDS.wordTable)?.('pieces'),
    (item): [string, string] | undefined => {
      if (!Array.isArray(item)) return undefined;
      const [beginning, hash] = item as unknown[];
      return typeof beginning === 'string' && isHash(textIn(hash)) ? [beginning, textIn(hash)] : undefined;
    },
  );
  return pieces && { kind: SHARD_KINDS.wordTable, pieces };
}

const keysIn = (value: unknown, isKey: (key: string) => boolean): string[] =>
  textIn(value)
    .split(' ')
    .filter((key) => isKey(key));

function readWord(item: unknown): WordEntry | undefined {
  if (!Array.isArray(item)) return undefined;
  const [word, cells, groups] = item as unknown[];
  if (typeof word !== 'string' || word === '') return undefined;
  return {
    word,
    cells: keysIn(cells, isCellKey),
    ...(groups === undefined ? {} : { groups: keysIn(groups, isGroupKey) }),
  };
}

function readTown(item: unknown): TownEntry | undefined {
  if (!Array.isArray(item)) return undefined;
  const [name, latitude, longitude] = item as unknown[];
  const isPoint = Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180;
  if (typeof name !== 'string' || typeof latitude !== 'number' || typeof longitude !== 'number' || !isPoint)
    return undefined;
  return { name, latitude, longitude };
}

/** Words and where they stand; undefined when it is no such file. */
export function readWordPiece(value: unknown): WordPiece | undefined {
  const field = fieldsOf(value, SHARD_KINDS.words);
  const words = listOf(field?.('words'), readWord);
  if (field === undefined || words === undefined) return undefined;
  return { kind: SHARD_KINDS.words, words, towns: listOf(field('towns'), readTown) ?? [] };
}

import { fileOf } from '../format/names.ts';
import { SHARD_KINDS, type TownEntry, type WordEntry, type WordTableEntry } from '../format/types.ts';
import type { WordCollector } from './collect-words.ts';
import type { FileWriter, ShardMakerWorld } from './file-writer.ts';
import { piecesOf, sizeOfEntry, wordEntry } from './split-words.ts';

/** Where words stand. */
export interface WordSources {
  collected: WordCollector;
  /** Keys of the cells by their numbers. */
  keys: readonly string[];
  groupFor: (cell: string) => string;
  towns: readonly TownEntry[];
}

const entryJson = ({ word, cells, groups }: WordEntry) =>
  JSON.stringify([word, cells.join(' '), ...(groups === undefined ? [] : [groups.join(' ')])]);

/** Writes the index of one language, in pieces. */
async function makeLanguage(
  { collected, keys, groupFor, towns }: WordSources,
  number: number,
  language: string,
  writer: FileWriter,
  world: ShardMakerWorld,
): Promise<WordTableEntry> {
  const entries = world.makeSpill(false);
  const sized = { words: [] as string[], sizes: [] as number[] };
  for (const { word, cells } of collected.words(number)) {
    const entry = wordEntry(
      word,
      cells.map((cell) => keys[cell]!),
      groupFor,
    );
    entries.add(entryJson(entry));
    sized.words.push(word);
    sized.sizes.push(sizeOfEntry(entry));
  }
  const pieces: [string, string][] = [];
  for (const piece of piecesOf(sized, towns)) {
    const words = piece.words.map((word) => entries.get(word)).join(',');
    const inTowns = piece.towns.map(({ name, latitude, longitude }) => [name, latitude, longitude]);
    const json = `{"kind":${JSON.stringify(SHARD_KINDS.words)},"words":[${words}],"towns":${JSON.stringify(inTowns)}}`;
    pieces.push([piece.beginning, await writer.add(json, (hash) => fileOf.words(language, hash))]);
  }
  entries.drop();
  const table = JSON.stringify({ kind: SHARD_KINDS.wordTable, pieces });
  return { language, hash: await writer.add(table, (hash) => fileOf.wordTable(language, hash)) };
}

/** Writes the index of each language. */
export async function makeWords(
  sources: WordSources,
  languages: readonly string[],
  writer: FileWriter,
  world: ShardMakerWorld,
): Promise<WordTableEntry[]> {
  const tables: WordTableEntry[] = [];
  for (const [number, language] of languages.entries())
    tables.push(await makeLanguage(sources, number, language, writer, world));
  return tables;
}

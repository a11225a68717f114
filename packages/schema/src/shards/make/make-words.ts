import type { Directory } from '../../entities/directory.ts';
import { fileOf } from '../format/names.ts';
import { SHARD_KINDS, type TownEntry, type WordTableEntry } from '../format/types.ts';
import { piecesOf, wordEntry, type PieceOfWords } from './split-words.ts';
import { wordGiver } from './words-of-service.ts';
import type { FileWriter } from './file-writer.ts';

/** What the words are looked up in. */
export interface WordSources {
  directory: Directory;
  /** Services by cell, as places in the directory. */
  cells: ReadonlyMap<string, readonly number[]>;
  groupFor: (cell: string) => string;
  towns: readonly TownEntry[];
}

type CellsByWord = Map<string, number[]>;

function addCell(byWord: CellsByWord, words: Iterable<string>, cell: number): void {
  for (const word of words) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [cell]);
    else if (known.at(-1) !== cell) known.push(cell);
  }
}

/** The cells of each word, for each language, as numbers in order. */
function cellsByWord({ directory, cells }: WordSources, languages: readonly string[]): CellsByWord[] {
  const wordsOf = wordGiver(directory, languages);
  const byWord = languages.map((): CellsByWord => new Map());
  let number = 0;
  for (const services of cells.values()) {
    for (const service of services) {
      const { common, own } = wordsOf(directory.services[service]!);
      for (const [index, map] of byWord.entries()) {
        addCell(map, common, number);
        addCell(map, own[index]!, number);
      }
    }
    number += 1;
  }
  return byWord;
}

const fileOfPiece = ({ words, towns }: PieceOfWords) => ({
  kind: SHARD_KINDS.words,
  words: words.map(({ word, cells, groups }) => [
    word,
    cells.join(' '),
    ...(groups === undefined ? [] : [groups.join(' ')]),
  ]),
  towns: towns.map(({ name, latitude, longitude }) => [name, latitude, longitude]),
});

/** Writes the index of each language, in pieces. */
export async function makeWords(
  sources: WordSources,
  languages: readonly string[],
  writer: FileWriter,
): Promise<WordTableEntry[]> {
  const keys = [...sources.cells.keys()];
  const tables: WordTableEntry[] = [];
  for (const [index, byWord] of cellsByWord(sources, languages).entries()) {
    const language = languages[index]!;
    const words = [...byWord].map(([word, numbers]) =>
      wordEntry(
        word,
        numbers.map((number) => keys[number]!),
        sources.groupFor,
      ),
    );
    const pieces: [string, string][] = [];
    for (const piece of piecesOf(words, sources.towns))
      pieces.push([
        piece.beginning,
        await writer.add(fileOfPiece(piece), (hash) => fileOf.words(language, hash)),
      ]);
    const table = { kind: SHARD_KINDS.wordTable, pieces };
    tables.push({ language, hash: await writer.add(table, (hash) => fileOf.wordTable(language, hash)) });
  }
  return tables;
}

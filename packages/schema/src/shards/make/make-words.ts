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

/** The cells of each word of a language, as numbers in order. */
function cellsByWord({ directory, cells }: WordSources, language: string): Map<string, number[]> {
  const giveWords = wordGiver(directory, language);
  const byWord = new Map<string, number[]>();
  let number = 0;
  for (const services of cells.values()) {
    for (const service of services)
      giveWords(directory.services[service]!, (word) => {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, [number]);
        else if (known.at(-1) !== number) known.push(number);
      });
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

/** Writes the index of one language, in pieces. */
export async function makeWords(
  sources: WordSources,
  language: string,
  writer: FileWriter,
): Promise<WordTableEntry> {
  const keys = [...sources.cells.keys()];
  const byWord = cellsByWord(sources, language);
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
  const hash = await writer.add(table, (one) => fileOf.wordTable(language, one));
  return { language, hash };
}

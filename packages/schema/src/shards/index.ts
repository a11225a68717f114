/**
 * A directory that is too large for one file, as many small ones: what they hold, what asks for the few that a reader needs,
 * and what a publisher parts them by. Neither the reader of a single file nor the first view of the element needs this.
 * @packageDocumentation
 */
export {
  MANIFEST_FILE,
  SHARD_KINDS,
  SHARDS_VERSION,
  type ShardCell,
  type ShardEntry,
  type ShardGroup,
  type ShardManifest,
  type TownEntry,
  type WordEntry,
  type WordPiece,
  type WordTable,
  type WordTableEntry,
} from './format/types.ts';
export type { FileWorld, ShardMakerWorld } from './make/file-writer.ts';
export { makeShards, type MadeShards } from './make/make-shards.ts';
export { ShardMaker } from './make/shard-maker.ts';
export type { TextSpill } from './make/text-spill.ts';
export { isManifest } from './reader/read-files.ts';
export {
  ShardError,
  type EndSignal,
  type FetchedFile,
  type ShardFailure,
  type ShardWorld,
} from './reader/shard-files.ts';
export { ShardReader, type ShardAnswer, type ShardSearch } from './reader/shard-reader.ts';

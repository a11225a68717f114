import type { Directory } from '@service-directory/schema';
import { MANIFEST_FILE } from '@service-directory/schema/shards';
import type { LargeFile } from '../../node/check-stream.ts';
import type { RuleSettings } from '../../validate.ts';
import { CHECKSUMS_FILE } from '../checksums.ts';
import { MOST_IN_ONE_FILE } from '../make-files.ts';
import type { RemovalTally } from '../removal-tally.ts';
import type { PublishOptions, Removal } from '../types.ts';
import { checkForErrors, type ErrorCheck, type ErrorCheckSettings } from './check-for-errors.ts';
import { LargeMaking, type LargeMakingOptions } from './large-making.ts';
import { PackQueue } from './pack-queue.ts';
import { readKey, SIGNATURE_FILE, signatureOf } from './sign.ts';
import { StagedFolder, type WritingStep } from './staged-folder.ts';
import type { PublishThreads } from './threads/publish-threads.ts';

export interface StreamPublishOptions extends LargeMakingOptions, Pick<PublishOptions, 'file' | 'lang'> {
  rules?: RuleSettings;
  /** A secret key of the kind Ed25519 as PEM. */
  signWith?: string | Uint8Array;
  /** Gets what was taken out before anything takes the place of the version before; rejects when that shall not be. */
  onRemoved?: (removals: Iterable<Removal>) => Promise<void>;
  onProgress?: (stage: 'checking' | 'writing', done: number, total: number) => void;
  /** Told where writing has come to. */
  onStep?: (step: WritingStep) => void;
  /** A directory with no more services is given back as `small`. */
  mostInOneFile?: number;
  /** For checking and writing beside the making; without them all is done in turn. Stopped at the end. */
  threads?: PublishThreads;
}

/** How it ended. */
export type StreamPublished =
  /** It is small enough for one file, and nothing was written: `publish` makes that. */
  | { kind: 'small' }
  | ({ kind: 'refused' } & Omit<ErrorCheck, 'readings'>)
  /** It held something else when it was read again: what was checked is not what would be published. */
  | { kind: 'changed' }
  | {
      kind: 'published';
      head: Directory;
      removed: RemovalTally;
      holidays: readonly string[] | undefined;
      files: number;
      bytes: number;
    };

/**
 * Publishes a large file without holding more of it than what `ServiceTable` keeps of each service: records are checked one by
 * one, what is not public is taken out, and the rest waits on disk beside the folder until its cell is written. Of the rules
 * only those that tell errors are asked: nothing else keeps a directory from being published. A check beside the making reads
 * the file too, and nothing takes the place of the version before until it has ended well. The files are those that `publish`
 * makes of the same directory.
 * @throws FolderError when the folder holds what was not published there before, TypeError when the key is none
 */
export async function publishStream(
  file: LargeFile,
  folder: string,
  options: StreamPublishOptions,
): Promise<StreamPublished> {
  const { today, lang, rules = {}, signWith, threads } = options;
  const key = signWith === undefined ? undefined : readKey(signWith);
  if (signWith !== undefined && key === undefined)
    throw new TypeError('The key to sign with is no secret key of the kind Ed25519.');
  const staged = await StagedFolder.begin(folder, options.onStep);
  const { files } = staged;
  const queue =
    threads?.writer(files.folder, files.before) ??
    new PackQueue({ before: files.before, write: (name, bytes) => staged.write(name, bytes) });
  const making = new LargeMaking(staged.spill, queue, options);
  const settings = { file: options.file ?? file.path, today, rules, ...(lang === undefined ? {} : { lang }) };
  try {
    const made = await make(file, making, settings, options);
    if ('kind' in made) return made;
    const sign = async (signed: string, name: string) => {
      if (key !== undefined) await staged.write(name, signatureOf(await files.read(signed), key));
    };
    await sign(CHECKSUMS_FILE, SIGNATURE_FILE);
    await sign(MANIFEST_FILE, `${MANIFEST_FILE}.sig`);
    const { head, records } = making;
    await options.onRemoved?.(records.removals());
    await staged.finish();
    return {
      kind: 'published',
      head,
      removed: records.removed,
      holidays: made.holidays,
      files: queue.files + (key === undefined ? 0 : 2),
      bytes: queue.bytes,
    };
  } finally {
    await threads?.stop();
    making.drop();
    await staged.drop();
  }
}

type Refused = Exclude<StreamPublished, { kind: 'published' }>;

/** Makes all files but signatures, or tells why there are none. */
async function make(
  file: LargeFile,
  making: LargeMaking,
  settings: ErrorCheckSettings,
  { onProgress, threads, mostInOneFile = MOST_IN_ONE_FILE }: StreamPublishOptions,
): Promise<Refused | { holidays: readonly string[] | undefined }> {
  const tellChecking = (done: number, total: number) => onProgress?.('checking', done, total);
  making.onCell = (done, total) => onProgress?.('writing', done, total);
  const check = threads?.check(file, settings);
  making.isInVain = () => check?.hasErrors === true;
  const own = await checkForErrors(file, settings, {
    isOnlyRead: check !== undefined,
    makeSink: (head) => {
      const sink = making.begin(head);
      return {
        add: (list, record) => {
          if (!making.isInVain()) sink.add(list, record);
        },
      };
    },
    onProgress: tellChecking,
  });
  const whyNot = async (): Promise<Refused | undefined> => {
    if (check !== undefined) check.onProgress = tellChecking;
    return refusalOf(own, await (check?.ended ?? own));
  };
  const isSmall = making.count <= mostInOneFile;
  if (check === undefined || check.hasErrors || isSmall) {
    const refusal = await whyNot();
    if (refusal !== undefined) return refusal;
    if (making.failure === undefined && isSmall) return { kind: 'small' };
  }
  try {
    if (making.failure !== undefined) throw making.failure.error;
    const holidays = await making.write();
    return (check && (await whyNot())) ?? { holidays };
  } catch (error) {
    // Of what is wrong with the directory the check tells more.
    const refusal = await whyNot();
    if (refusal !== undefined) return refusal;
    throw error;
  }
}

/** Why nothing is published, from what was read for the making and what was checked: the same, or the file was changed. */
function refusalOf(read: ErrorCheck, { readings, ...checked }: ErrorCheck): Refused | undefined {
  if (checked.errorCount > 0 || checked.crashes.length > 0) return { kind: 'refused', ...checked };
  return new Set([...read.readings, ...readings]).size > 1 ? { kind: 'changed' } : undefined;
}

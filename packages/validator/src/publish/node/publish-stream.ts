import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Directory } from '@service-directory/schema';
import { MANIFEST_FILE, ShardMaker } from '@service-directory/schema/shards';
import type { RuleCrash } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { checkStream, type LargeFile } from '../../node/check-stream.ts';
import type { RuleSettings } from '../../validate.ts';
import { CHECKSUMS_FILE, checksumsText } from '../checksums.ts';
import { fillHolidays } from '../fill-holidays.ts';
import { LIST_STYLE } from '../list-style.ts';
import { writeList } from '../list/write-list.ts';
import { HEADING_LEVEL, listFile, MOST_IN_ONE_FILE, MOST_LISTED } from '../make-files.ts';
import { normalize } from '../normalize.ts';
import type { PublishOptions, Removal } from '../types.ts';
import { DiskSpill } from './disk-spill.ts';
import { errorsOnly } from '../kept-settings.ts';
import { PackQueue } from './pack-queue.ts';
import { RecordSpill } from './record-spill.ts';
import type { RemovalTally } from '../removal-tally.ts';
import { readKey, SIGNATURE_FILE, signatureOf } from './sign.ts';
import { StagedFolder, type WritingStep } from './staged-folder.ts';

/** So many errors are kept; the rest is counted. */
const MOST_ERRORS = 1_000;
/** So many words and cells of words are held: about 50 MB. */
const MOST_WORDS = 1_500_000;

export interface StreamPublishOptions extends Pick<
  PublishOptions,
  'today' | 'file' | 'lang' | 'listLanguages' | 'headingLevel' | 'holidays'
> {
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
  /** See `ShardMakerWorld`. */
  mostWords?: number;
}

/** How it ended. */
export type StreamPublished =
  /** It is small enough for one file, and nothing was written: `publish` makes that. */
  | { kind: 'small' }
  | {
      kind: 'refused';
      /** The first of the errors. */
      errors: Finding[];
      errorCount: number;
      crashes: RuleCrash[];
      subject: { files: number; organizations: number; services: number };
    }
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
 * only those that tell errors are asked: nothing else keeps a directory from being published. The files are those that
 * `publish` makes of the same directory.
 * @throws FolderError when the folder holds what was not published there before, TypeError when the key is none
 */
export async function publishStream(
  file: LargeFile,
  folder: string,
  options: StreamPublishOptions,
): Promise<StreamPublished> {
  const key = options.signWith === undefined ? undefined : readKey(options.signWith);
  if (options.signWith !== undefined && key === undefined)
    throw new TypeError('The key to sign with is no secret key of the kind Ed25519.');
  const staged = await StagedFolder.begin(folder, options.onStep);
  const spills: DiskSpill[] = [];
  try {
    return await publishStaged(file, staged, options, key, spills);
  } finally {
    for (const spill of spills) spill.drop();
    await staged.drop();
  }
}

async function publishStaged(
  file: LargeFile,
  staged: StagedFolder,
  options: StreamPublishOptions,
  key: ReturnType<typeof readKey>,
  spills: DiskSpill[],
): Promise<StreamPublished> {
  const { today, onProgress, mostInOneFile = MOST_IN_ONE_FILE } = options;
  const queue = new PackQueue(staged);
  const sums = new Map<string, string>();
  const keep = async (name: string, bytes: Uint8Array, sum: string) => {
    sums.set(name, sum);
    await queue.add(name, bytes, sum);
  };
  const makeSpill = (isMixed: boolean) => {
    const spill = new DiskSpill(join(staged.spill, String(spills.length)), isMixed);
    spills.push(spill);
    return spill;
  };
  const world = { encode, sha256, keep, makeSpill, mostWords: options.mostWords ?? MOST_WORDS };

  let made: { maker: ShardMaker; records: RecordSpill; head: Directory } | undefined;
  let failure: { error: unknown } | undefined;
  const errors: Finding[] = [];
  let errorCount = 0;
  const check = await checkStream(
    file,
    {
      file: options.file ?? file.path,
      today,
      ...(options.lang === undefined ? {} : { lang: options.lang }),
      rules: errorsOnly(options.rules ?? {}),
      onFindings: (findings) => {
        for (const finding of findings) {
          if (finding.severity !== 'error') continue;
          errorCount += 1;
          if (errors.length < MOST_ERRORS) errors.push(finding);
        }
      },
      makeSink: (given) => {
        for (const spill of spills.splice(0)) spill.drop();
        made = undefined;
        failure = undefined;
        try {
          const head = normalize({ ...given, organizations: [], services: [] }) as unknown as Directory;
          const maker = new ShardMaker(head, world);
          made = { maker, records: new RecordSpill(maker, makeSpill(false)), head };
        } catch (error) {
          // Of a head that is wrong the check tells more.
          failure = { error };
        }
        return { add: (list, record) => made?.records.add(list, record) };
      },
    },
    ({ done, total }) => onProgress?.('checking', done, total),
  );
  const { crashes, subject } = check;
  if (errorCount > 0 || crashes.length > 0) return { kind: 'refused', errors, errorCount, crashes, subject };
  // Read anew: the check changes them where the compiler does not see.
  const unmade = failure as { error: unknown } | undefined;
  if (unmade !== undefined) throw unmade.error;
  const { maker, records, head } = made as unknown as NonNullable<typeof made>;
  if (records.failure !== undefined) throw records.failure.error;
  if (maker.count() <= mostInOneFile) return { kind: 'small' };

  maker.onCell = (done, total) => onProgress?.('writing', done, total);
  const source = options.holidays ?? (await import('../date-holidays.ts')).holidaysOfCountry;
  const filled = source === false ? { directory: head, added: [] } : await fillHolidays(head, today, source);
  const directory = normalize(filled.directory);
  const { everywhere, organizations } = await maker.finish(MOST_LISTED, directory);
  const listed = { ...directory, services: everywhere, organizations };
  const { headingLevel = HEADING_LEVEL } = options;
  const add = async (name: string, text: string) => {
    const bytes = encode(text);
    await keep(name, bytes, await sha256(bytes));
    return bytes;
  };
  for (const language of new Set(options.listLanguages ?? directory.languages))
    await add(listFile(language), await writeList(listed, { language, today, headingLevel }));
  await add('list.css', LIST_STYLE);
  const checksums = await add(CHECKSUMS_FILE, checksumsText(sums));
  await queue.finish();
  if (key !== undefined) {
    await staged.write(SIGNATURE_FILE, signatureOf(checksums, key));
    await staged.write(`${MANIFEST_FILE}.sig`, signatureOf(await staged.read(MANIFEST_FILE), key));
  }
  await options.onRemoved?.(records.removals());
  await staged.finish();
  const { removed } = records;
  const signatures = key === undefined ? 0 : 2;
  return {
    kind: 'published',
    head,
    removed,
    holidays: filled.added,
    files: queue.files + signatures,
    bytes: queue.bytes,
  };
}

const encode = (text: string) => Buffer.from(text);
const sha256 = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

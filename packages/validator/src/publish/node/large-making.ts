import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Directory } from '@service-directory/schema';
import { ShardMaker } from '@service-directory/schema/shards';
import type { Data } from '../../data.ts';
import type { RecordSink } from '../../stream/stream-check.ts';
import { CHECKSUMS_FILE, checksumsText } from '../checksums.ts';
import { holidaysOfCountry } from '../date-holidays.ts';
import { fillHolidays } from '../fill-holidays.ts';
import { LIST_STYLE } from '../list-style.ts';
import { writeList } from '../list/write-list.ts';
import { HEADING_LEVEL, listFile, MOST_LISTED } from '../make-files.ts';
import { normalize } from '../normalize.ts';
import type { PublishOptions } from '../types.ts';
import { DiskSpill } from './disk-spill.ts';
import type { FileQueue } from './pack-queue.ts';
import { RecordSpill } from './record-spill.ts';

/** So many words and cells of words are held: about 50 MB. */
const MOST_WORDS = 1_500_000;

export interface LargeMakingOptions extends Pick<
  PublishOptions,
  'today' | 'listLanguages' | 'headingLevel' | 'holidays'
> {
  /** See `ShardMakerWorld`. */
  mostWords?: number;
}

interface Begun {
  maker: ShardMaker;
  records: RecordSpill;
  head: Directory;
}

/** The files of a large directory in the making, from its records as they come. What waits lies in a folder on disk. */
export class LargeMaking {
  /** Asked before each file: true when nothing more is to be made, since something is wrong with the directory. */
  isInVain: () => boolean = () => false;
  /** Told how many services have been written, of how many. */
  onCell: (done: number, total: number) => void = () => undefined;
  readonly #options: LargeMakingOptions;
  readonly #spill: string;
  readonly #queue: FileQueue;
  readonly #sums = new Map<string, string>();
  readonly #spills: DiskSpill[] = [];
  #begun: Begun | undefined;
  #failure: { error: unknown } | undefined;

  /** @param spill a folder for what waits */
  constructor(spill: string, queue: FileQueue, options: LargeMakingOptions) {
    this.#spill = spill;
    this.#queue = queue;
    this.#options = options;
  }

  /** Begins, or begins anew, with a head; takes the records that come after it. */
  begin(given: Data): RecordSink {
    this.drop();
    this.#begun = undefined;
    this.#failure = undefined;
    try {
      const head = normalize({ ...given, organizations: [], services: [] }) as unknown as Directory;
      const maker = new ShardMaker(head, {
        encode,
        decode,
        sha256,
        keep: (name, bytes, sum) => this.#keep(name, bytes, sum),
        makeSpill: (isMixed) => this.#makeSpill(isMixed),
        mostWords: this.#options.mostWords ?? MOST_WORDS,
      });
      const records = new RecordSpill(maker, this.#makeSpill(false));
      this.#begun = { maker, records, head };
      return records;
    } catch (error) {
      this.#failure = { error };
      return { add: () => undefined };
    }
  }

  /** What could not be taken, if anything: there is something wrong with it that the check tells better. */
  get failure(): { error: unknown } | undefined {
    return this.#failure ?? this.#begun?.records.failure;
  }

  /** How many services were taken. */
  get count(): number {
    return this.#begun?.maker.count() ?? 0;
  }

  get records(): RecordSpill {
    return this.#have().records;
  }

  get head(): Directory {
    return this.#have().head;
  }

  #have(): Begun {
    if (this.#begun === undefined) throw new TypeError('There was no head to begin with.');
    return this.#begun;
  }

  /**
   * Writes all but signatures.
   * @returns the holidays that were filled in; undefined for a country of which they are not known
   */
  async write(): Promise<readonly string[] | undefined> {
    const { maker, head } = this.#have();
    const { today, listLanguages, headingLevel = HEADING_LEVEL, holidays } = this.#options;
    maker.onCell = this.onCell;
    const source = holidays ?? holidaysOfCountry;
    const filled =
      source === false ? { directory: head, added: [] } : await fillHolidays(head, today, source);
    const directory = normalize(filled.directory);
    const { everywhere, organizations } = await maker.finish(MOST_LISTED, directory);
    const listed = { ...directory, services: everywhere, organizations };
    for (const language of new Set(listLanguages ?? directory.languages))
      await this.#add(listFile(language), await writeList(listed, { language, today, headingLevel }));
    await this.#add('list.css', LIST_STYLE);
    await this.#add(CHECKSUMS_FILE, checksumsText(this.#sums));
    await this.#queue.finish();
    return filled.added;
  }

  async #add(name: string, text: string): Promise<void> {
    const bytes = encode(text);
    await this.#keep(name, bytes, await sha256(bytes));
  }

  async #keep(name: string, bytes: Uint8Array, sum: string): Promise<void> {
    if (this.isInVain()) throw new Error('The making was stopped.');
    this.#sums.set(name, sum);
    await this.#queue.add(name, bytes, sum);
  }

  #makeSpill(isMixed: boolean): DiskSpill {
    const spill = new DiskSpill(join(this.#spill, String(this.#spills.length)), isMixed);
    this.#spills.push(spill);
    return spill;
  }

  /** Takes away what waits on disk. */
  drop(): void {
    for (const spill of this.#spills.splice(0)) spill.drop();
  }
}

const encode = (text: string) => Buffer.from(text);
const decode = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
const sha256 = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  compareWithBaseline,
  makeBaseline,
  mayBeBaseline,
  readBaseline,
  writeBaseline,
  type BaselineEntry,
} from '../../baseline/baseline.ts';
import { keyOfFinding, type FindingKey } from '../../baseline/finding-key.ts';
import { idsIn, maybeRenamed, type RenamedRecords } from '../../baseline/renamed-records.ts';
import { RunError } from '../../errors.ts';
import type { Finding, Severity } from '../../finding.ts';
import { FILE_SENTENCES } from '../../locales/file-sentences.ts';
import { sentencesFor } from '../../locales/index.ts';
import { systemParams } from '../../node/list-files.ts';
import { parseText } from '../../read/parse-text.ts';
import { formatOf } from '../../read/read-text-file.ts';
import { countFindings } from '../../report/subject.ts';
import { ruleFamilies } from '../../rules/index.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { writeFileAtomically } from './write-file.ts';
import type { CheckSettings } from './check-settings.ts';

/** Larger files are not read once more for the names of entries; `*` stands for them then. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What stands in a file, by the name that findings give it; undefined when it is no JSON or YAML. */
async function documentOf(file: string, { world }: CommandContext): Promise<unknown> {
  try {
    const isInput = file === '<stdin>';
    const bytes = isInput ? await world.readStandardInput() : await readFile(resolve(world.folder, file));
    if (bytes === undefined || bytes.byteLength > MAX_BYTES) return undefined;
    const text = new TextDecoder().decode(bytes);
    const format = isInput ? (/^\s*[[{]/.test(text) ? 'JSON' : 'YAML') : formatOf(file);
    return format === undefined ? undefined : parseText(text, format).value;
  } catch {
    return undefined;
  }
}

export interface ComparedWithKnown {
  /** Findings that the list has not. */
  fresh: Finding[];
  /** How many it has, of each severity. */
  known: Record<Severity, number>;
}

/** Tells findings that a list of known ones has from those that it has not. */
export class KnownFindings {
  readonly #context: CommandContext;
  readonly #path: string;
  readonly #shown: string;
  readonly #settings: CheckSettings;

  constructor(context: CommandContext, settings: CheckSettings, path: string) {
    this.#context = context;
    this.#path = path;
    this.#shown = relative(context.world.folder, path) || path;
    this.#settings = settings;
  }

  #nameOf(file: string): string {
    if (file === '<stdin>') return file;
    const path = relative(dirname(this.#path), resolve(this.#context.world.folder, file));
    return path.split(sep).join('/');
  }

  async #keysOf(findings: readonly Finding[]): Promise<Map<Finding, FindingKey>> {
    const documents = new Map<string, unknown>();
    const keys = new Map<Finding, FindingKey>();
    for (const finding of findings) {
      const { file } = finding;
      if (!documents.has(file)) documents.set(file, await documentOf(file, this.#context));
      keys.set(finding, keyOfFinding(finding, documents.get(file), this.#nameOf(file)));
    }
    return keys;
  }

  async #read(): Promise<BaselineEntry[]> {
    const { say } = this.#context;
    if (!existsSync(this.#path)) throw new RunError('unreadable', say.baselineNotFound(this.#shown));
    const text = await readFile(this.#path, 'utf8').catch((error: unknown) => {
      const { message } = sentencesFor(this.#context.lang, FILE_SENTENCES)(
        'file/unreadable',
        systemParams(error),
      );
      throw new RunError('unreadable', say.baselineUnreadable(this.#shown, message));
    });
    const entries = readBaseline(text);
    if (entries === undefined)
      throw new RunError(
        'unreadable',
        (mayBeBaseline(text) ? say.baselineBroken : say.baselineOther)(this.#shown),
      );
    return entries;
  }

  /** Was this entry looked for? Not when its file was not read, its rule is off, or no link was followed. */
  #wasLookedFor({ file, code }: BaselineEntry): boolean {
    const { paths, rules } = this.#settings;
    if (rules[code] === 'off') return false;
    const isLink = ruleFamilies.network.some((rule) => rule.code === code);
    if (isLink && !this.#context.args.has('network')) return false;
    return paths.some((path) => {
      const name = this.#nameOf(path === '-' ? '<stdin>' : path);
      return name === '' || file === name || file.startsWith(`${name}/`);
    });
  }

  /** Writes what is found now as known; what lies in files that were not checked stays. */
  async update(findings: readonly Finding[]): Promise<void> {
    const { say } = this.#context;
    const before = existsSync(this.#path) ? await this.#read() : [];
    const kept = before.filter((entry) => !this.#wasLookedFor(entry));
    const found = makeBaseline([...(await this.#keysOf(findings)).values()]);
    await writeFileAtomically(this.#path, writeBaseline([...kept, ...found]), say);
    const listed = [...kept, ...found].reduce((sum, { times }) => sum + times, 0);
    tell(this.#context, say.baselineWritten(this.#shown, listed));
  }

  /** The ids that stand in a file of the list; undefined when it is there and cannot be looked into. */
  async #idsOf(file: string): Promise<ReadonlySet<string> | undefined> {
    const path = file === '<stdin>' ? file : resolve(dirname(this.#path), file);
    if (file !== '<stdin>' && !existsSync(path)) return new Set();
    const document = await documentOf(path, this.#context);
    return document === undefined ? undefined : new Set(idsIn(document));
  }

  /** Records that have another id now: the old one is neither in what was read, nor in a file in which it stood. */
  async #renamedIn(
    keys: readonly FindingKey[],
    baseline: readonly BaselineEntry[],
    directories: readonly unknown[],
  ): Promise<RenamedRecords> {
    const maybe = maybeRenamed(keys, baseline);
    if (maybe.size === 0) return maybe;
    const there = new Set(directories.flatMap(idsIn));
    const old = new Set(maybe.values());
    const files = new Map<string, ReadonlySet<string> | undefined>();
    for (const { record, file } of baseline) {
      if (!old.has(record) || there.has(record)) continue;
      if (!files.has(file)) files.set(file, await this.#idsOf(file));
      if (files.get(file)?.has(record) !== false) there.add(record);
    }
    return new Map([...maybe].filter(([, before]) => !there.has(before)));
  }

  /**
   * Parts the findings into those that are not known and how many are. Tells it, and how many are gone.
   * @param directories what was read
   * @param isReported does a report on the same screen tell how many are known?
   */
  async compare(
    findings: readonly Finding[],
    directories: readonly unknown[],
    isReported: boolean,
  ): Promise<ComparedWithKnown> {
    const { say, args } = this.#context;
    const baseline = await this.#read();
    const keys = await this.#keysOf(findings);
    const keyOf = (finding: Finding): FindingKey => keys.get(finding) ?? keyOfFinding(finding, undefined, '');
    const renamed = await this.#renamedIn(findings.map(keyOf), baseline, directories);
    const { fresh, known, gone } = compareWithBaseline(findings, keyOf, baseline, renamed);
    const left = gone.filter((entry) => this.#wasLookedFor(entry)).reduce((sum, { times }) => sum + times, 0);
    const counts = countFindings(known);
    if (!args.has('quiet')) {
      for (const [id, before] of renamed)
        tell(this.#context, makeVisible(say.baselineRenamed(this.#shown, before, id)));
      if (known.length > 0 && !isReported) tell(this.#context, say.baselineKnown(this.#shown, counts));
      if (left > 0) tell(this.#context, say.baselineGone(this.#shown, left));
    }
    return { fresh, known: counts };
  }
}

import type { Directory } from '@service-directory/schema';
import { fieldOf, recordsAt } from '../../data.ts';
import { RunError } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { readFetched, readSource } from '../../node/read-source.ts';
import { mergeFeeds, type FeedConflict } from '../../publish/merge-feeds.ts';
import { inOneFile, putApart, type ApartFeeds } from '../../publish/put-apart.ts';
import { secretsApart } from '../../publish/secrets-apart.ts';
import type { PublishOptions, Removal } from '../../publish/types.ts';
import type { Source } from '../../read/source.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { textReport } from '../../report/text.ts';
import { validate } from '../../validate.ts';
import { tell, type CommandContext } from '../context.ts';
import { feedMessagesIn } from '../messages/publish/feeds.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import type { FetchedFeeds } from './fetch-feeds.ts';
import type { PublishSettings } from './publish-settings.ts';
import { isWebAddress } from '../web-address.ts';

/** What is to be published as one list. */
export interface FeedPart {
  /** The folder below that which is published; empty for that itself. */
  folder: string;
  /** The inputs that it was put together of. */
  paths: readonly string[];
  directory: unknown;
  /** How many files were read. */
  files: number;
  /** How `publish` finds the place of what it finds. */
  places: Pick<PublishOptions, 'locate' | 'isTold' | 'headingsOf' | 'file'>;
  /** In what the directories disagree, when there are several. */
  conflicts: readonly FeedConflict[];
  /** What was lost when they were put together, since nobody may read it. */
  removed: readonly Removal[];
}

/** What is to be published. */
export interface ReadFeeds {
  /** One, or with `--apart` those that cannot be one file. */
  parts: readonly FeedPart[];
  /** Keeps what was fetched, for when its host does not answer. Call it once it is known that it can be published. */
  keep: () => Promise<void>;
}

/** So many services are named that are told in one list and held back in another. */
const MAX_CLASHES = 10;

const isError = ({ severity }: Finding) => severity === 'error';

/** What an input holds. */
type Subject = NonNullable<Parameters<typeof textReport>[1]>['subject'];

export const subjectOf = ({ files, directory }: Pick<Source, 'files' | 'directory'>): Subject => ({
  files,
  organizations: recordsAt(directory, 'organizations').length,
  services: recordsAt(directory, 'services').length,
});

/**
 * Says what must be mended in one of the inputs.
 * @param count of errors, when there are more than are given
 */
export function tellRefused(
  findings: readonly Finding[],
  subject: Subject,
  path: string,
  context: CommandContext,
  count?: number,
): void {
  const errors = findings.filter(isError);
  context.world.stderr.write(textReport(errors, { subject, lang: context.lang, hasErrorsOnly: true }));
  tell(context, makeVisible(publishMessagesIn(context.lang).refused(path, count ?? errors.length)));
}

const placesOf = ({ locate, isTold, headingsOf }: Source) => ({
  locate,
  ...(isTold === undefined ? {} : { isTold }),
  ...(headingsOf === undefined ? {} : { headingsOf }),
});

/** Lists at an address of the web, by the address. */
type Fetched = FetchedFeeds['feeds'];

const NOTHING_FETCHED: FetchedFeeds = { feeds: new Map(), keep: () => Promise.resolve() };

/** Is it a spreadsheet without the sheet that says what holds for the whole directory? Nothing of it can be guessed. */
const lacksHead = ({ directory, headingsOf }: Source): boolean =>
  headingsOf !== undefined &&
  ['id', 'publisher', 'license'].every((field) => fieldOf(directory, field) === undefined);

/** Tells of a list of somebody else that has lost most of its services: it may be a slip of theirs, and readers miss the help. */
async function tellShrunk(
  url: string,
  { directory }: Source,
  before: Uint8Array | undefined,
  context: CommandContext,
): Promise<void> {
  if (before === undefined) return;
  const { lang } = context;
  const countOf = (list: unknown) => recordsAt(list, 'services').length;
  const then = countOf((await readFetched(url, before, { lang })).directory);
  const now = countOf(directory);
  if (now * 2 < then) tell(context, makeVisible(feedMessagesIn(lang).shrunk(url, then, now)));
}

/** One input, with its faults told; undefined when it cannot be published. */
async function readOne(
  path: string,
  fetched: Fetched,
  today: string,
  context: CommandContext,
): Promise<Source | undefined> {
  const { world, lang } = context;
  const { bytes, before } = fetched.get(path) ?? {};
  const source =
    bytes === undefined
      ? await readSource(path, { lang, today, readStandardInput: () => world.readStandardInput() })
      : await readFetched(path, bytes, { lang, today });
  if (lacksHead(source)) throw new RunError('bad-value', publishMessagesIn(lang).noHeadSheet(path));
  if (source.directory !== undefined && !source.problems.some(isError)) {
    await tellShrunk(path, source, before, context);
    return source;
  }
  tellRefused(source.problems, subjectOf(source), path, context);
  return undefined;
}

/** Tells of lists with one id: conflicts name lists by it. */
function tellSameIds(
  directories: readonly Directory[],
  paths: readonly string[],
  context: CommandContext,
): void {
  if (context.args.has('quiet')) return;
  for (const [index, { id }] of directories.entries()) {
    const first = directories.findIndex((other) => other.id === id);
    if (first < index)
      tell(context, makeVisible(publishMessagesIn(context.lang).sameId(id, paths[first]!, paths[index]!)));
  }
}

/** A list, and of how many files it was read. */
interface ReadList {
  directory: Directory;
  files: number;
}

/** Each of several lists, checked on its own: what is wrong is then found where it stands. Undefined when one is refused. */
async function readEach(
  { paths, today, rules }: PublishSettings,
  fetched: Fetched,
  context: CommandContext,
): Promise<readonly ReadList[] | undefined> {
  const { lang } = context;
  const lists: ReadList[] = [];
  for (const path of paths) {
    const source = await readOne(path, fetched, today, context);
    if (source === undefined) return undefined;
    const { findings } = validate(source.directory, { today, lang, rules, ...placesOf(source) });
    if (findings.some(isError)) {
      tellRefused(findings, subjectOf(source), path, context);
      return undefined;
    }
    lists.push({ directory: source.directory as Directory, files: source.files });
  }
  return lists;
}

/** Some lists as one. */
function mergePart(
  { name, indexes }: ApartFeeds,
  lists: readonly ReadList[],
  { paths }: PublishSettings,
  { lang }: CommandContext,
): FeedPart {
  const own = indexes.map((index) => paths[index]!);
  const merged = mergeFeeds(indexes.map((index) => lists[index]!.directory) as [Directory, ...Directory[]]);
  if (merged.difference !== undefined) {
    const { field, index, first, other } = merged.difference;
    throw new RunError(
      'bad-value',
      publishMessagesIn(lang).notOneFile(own[0]!, own[index]!, field, first, other),
    );
  }
  const { directory, conflicts, removed } = merged;
  return {
    folder: name,
    paths: own,
    directory,
    files: indexes.reduce((sum, index) => sum + lists[index]!.files, 0),
    conflicts,
    removed: removed.map(({ index, ...removal }) => ({ ...removal, file: own[index]! })),
    places: { file: own.join(' + ') },
  };
}

/** Several lists as one, or each that cannot be one with others as a part of its own. */
async function readSeveral(
  settings: PublishSettings,
  fetched: Fetched,
  context: CommandContext,
): Promise<readonly FeedPart[] | undefined> {
  const { paths, isApart } = settings;
  const lists = await readEach(settings, fetched, context);
  if (lists === undefined) return undefined;
  const directories = lists.map(({ directory }) => directory);
  tellSameIds(directories, paths, context);
  const groups = isApart ? putApart(directories) : [inOneFile(directories)];
  const clashes = secretsApart(directories, groups);
  for (const { recordId, hidden, told } of clashes.slice(0, MAX_CLASHES))
    tell(
      context,
      makeVisible(publishMessagesIn(context.lang).secretApart(recordId, paths[hidden]!, paths[told]!)),
    );
  return clashes.length > 0 ? undefined : groups.map((group) => mergePart(group, lists, settings, context));
}

/** Reads what is to be published; undefined when it is refused, which is then told. */
export async function readFeeds(
  settings: PublishSettings,
  context: CommandContext,
): Promise<ReadFeeds | undefined> {
  const [path = '', ...others] = settings.paths;
  const urls = settings.paths.filter(isWebAddress);
  // Not loaded where nothing is fetched.
  const { feeds, keep } =
    urls.length === 0 ? NOTHING_FETCHED : await (await import('./fetch-feeds.ts')).fetchFeeds(urls, context);
  if (others.length > 0 || settings.isApart) {
    const parts = await readSeveral(settings, feeds, context);
    return parts && { parts, keep };
  }
  const source = await readOne(path, feeds, settings.today, context);
  if (source === undefined) return undefined;
  const { directory, files } = source;
  const places = placesOf(source);
  return {
    parts: [{ folder: '', paths: [path], directory, files, places, conflicts: [], removed: [] }],
    keep,
  };
}

import { MANIFEST_FILE } from '@service-directory/schema/shards';
import { resolve } from 'node:path';
import { textAt } from '../../data.ts';
import { RunError } from '../../errors.ts';
import { publishFolder } from '../../publish/node/publish-folder.ts';
import { publish } from '../../publish/publish.ts';
import { joinApart } from '../../publish/put-apart.ts';
import { RemovalTally } from '../../publish/removal-tally.ts';
import type { Published, Removal } from '../../publish/types.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import { ProgressBar } from '../progress-bar.ts';
import type { PublishSettings } from './publish-settings.ts';
import { subjectOf, tellRefused, type FeedPart, type ReadFeeds } from './read-feeds.ts';
import type { SigningKey } from './signing-key.ts';
import { conflictLines, conflictsJson } from './tell-conflicts.ts';
import { tellNotes } from './tell-notes.ts';
import { folderTrouble, holidayLine, tellRemoved } from './tell-published.ts';
import { removedJson } from './tell-removed.ts';

/** A list, and what was made of it. */
interface PublishedPart {
  part: FeedPart;
  files: ReadonlyMap<string, Uint8Array>;
  published: Published;
}

/** Makes the files of a list; undefined when it has errors, which are then told. */
async function makePart(
  part: FeedPart,
  { today, listLanguages, shards, rules }: PublishSettings,
  context: CommandContext,
): Promise<PublishedPart | undefined> {
  const { world, lang, args, say } = context;
  const shown = part.paths.join(' + ');
  const bar = new ProgressBar(world, args.has('quiet'));
  const published = await publish(part.directory, {
    today,
    lang,
    shards,
    rules,
    ...part.places,
    ...(listLanguages === undefined ? {} : { listLanguages }),
    onProgress: ({ done, total }) => bar.show(say.readingFile(baseOf(shown)), done, total),
  });
  bar.clear();
  const [crash] = published.crashes;
  if (crash !== undefined)
    throw new RunError('unreadable', say.crash(crash.code, crash.recordId, published.crashes.length - 1));
  if (published.files === undefined) {
    tellRefused(published.findings, subjectOf(part), shown, context);
    return undefined;
  }
  return { part, files: published.files, published };
}

/** What stands at a place of a record, wherever the record stands. */
const thingOf = ({ recordId, path, reason }: Removal) =>
  JSON.stringify([recordId, reason, path.replace(/^\/services\/\d+/, '')]);

/** What was taken out of a list, on the way to it and from it: each thing once. */
function removedFrom({ part, published }: PublishedPart): Removal[] {
  const before = new Set(part.removed.map(thingOf));
  const all = [...part.removed, ...published.removed.filter((removal) => !before.has(thingOf(removal)))];
  return part.folder === '' ? all : all.map((removal) => ({ folder: part.folder, ...removal }));
}

/** Where the element finds a list, from the folder that was published. */
const sourceOf = ({ part: { folder }, files }: PublishedPart) =>
  `${folder}/${files.has(MANIFEST_FILE) ? MANIFEST_FILE : 'directory.json'}`;

/** Tells what there is to know of each list. */
async function tellParts(
  made: readonly PublishedPart[],
  settings: PublishSettings,
  context: CommandContext,
): Promise<void> {
  const words = publishMessagesIn(context.lang);
  for (const { part, files, published } of made) {
    const tellOf = (line: string) =>
      tell(context, part.folder === '' ? line : words.inPart(part.folder, line));
    const country = textAt(part.directory, 'country') ?? '';
    const holidays = await holidayLine(published.holidays, country, settings, context);
    if (holidays !== undefined) tellOf(holidays);
    tellNotes(published.findings, subjectOf(part), part.paths, context, tellOf);
    if (files.has(MANIFEST_FILE)) tellOf(words.inShards(MANIFEST_FILE));
  }
  if (settings.isApart) tell(context, makeVisible(words.putApart(made.map(sourceOf))));
}

/** Publishes what was read: one list into the folder, or several each into one below it. */
export async function publishParts(
  feeds: ReadFeeds,
  folder: string,
  key: SigningKey | undefined,
  settings: PublishSettings,
  context: CommandContext,
): Promise<ExitCode> {
  const { world, lang, args, say } = context;
  const words = publishMessagesIn(lang);
  const { out } = settings;
  const made: PublishedPart[] = [];
  for (const part of feeds.parts) {
    const one = await makePart(part, settings, context);
    if (one === undefined) return EXIT.findings;
    made.push(one);
  }
  await feeds.keep();
  const removed = made.flatMap(removedFrom);
  const conflicts = feeds.parts.flatMap((part) => part.conflicts);
  // What could not be told of a secret is not published.
  if (settings.removed !== undefined)
    await writeFileAtomically(resolve(world.folder, settings.removed), removedJson(removed), say);
  if (settings.conflicts !== undefined)
    await writeFileAtomically(resolve(world.folder, settings.conflicts), conflictsJson(conflicts), say);
  const files = settings.isApart
    ? await joinApart(new Map(made.map(({ part, files: own }) => [part.folder, own])))
    : made[0]!.files;
  const written = await publishFolder(folder, files, key === undefined ? {} : { signWith: key.pem }).catch(
    (error: unknown) => {
      throw folderTrouble(error, out, context);
    },
  );
  // Also when nothing else is told: without holidays an open door may be shut.
  for (const { part, published } of made)
    if (published.holidays === undefined)
      tell(context, words.holidaysUnknown(textAt(part.directory, 'country') ?? ''));
  if (args.has('quiet')) return EXIT.clean;
  for (const line of conflictLines(conflicts, settings.conflicts, lang)) tell(context, line);
  tellRemoved(RemovalTally.of(removed), settings, context);
  await tellParts(made, settings, context);
  if (key !== undefined) tell(context, words.signed(key.publicKey));
  tell(context, makeVisible(words.written(out, written.names.length, Math.ceil(written.bytes / 1_000))));
  return EXIT.clean;
}

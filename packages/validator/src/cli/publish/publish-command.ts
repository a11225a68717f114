import { MANIFEST_FILE } from '@service-directory/schema/shards';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { textAt } from '../../data.ts';
import { RunError } from '../../errors.ts';
import { largeFileAt, type LargeFile } from '../../node/check-stream.ts';
import { hasRegionalHolidays } from '../../publish/date-holidays.ts';
import { fixedRules } from '../../publish/kept-settings.ts';
import { holidayYears } from '../../publish/fill-holidays.ts';
import { publishFolder } from '../../publish/node/publish-folder.ts';
import { publishStream } from '../../publish/node/publish-stream.ts';
import { publishThreads } from '../../publish/node/threads/publish-threads.ts';
import { publicKeyText, readKey } from '../../publish/node/sign.ts';
import { checkFolder, FolderError } from '../../publish/node/staged-folder.ts';
import { publish } from '../../publish/publish.ts';
import { RemovalTally } from '../../publish/removal-tally.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import { ProgressBar } from '../progress-bar.ts';
import { notWritten } from '../report-target.ts';
import { withSettings } from '../settings.ts';
import { runMakeKey } from './make-key.ts';
import { readPublishSettings, type PublishSettings } from './publish-settings.ts';
import { readFeeds, subjectOf, tellRefused } from './read-feeds.ts';
import { conflictLines, conflictsJson } from './tell-conflicts.ts';
import { tellNotes } from './tell-notes.ts';
import { removedJson, removedLines } from './tell-removed.ts';
import { isWebAddress } from '../web-address.ts';

interface SigningKey {
  pem: Uint8Array;
  publicKey: string;
}

async function loadKey(
  path: string | undefined,
  { world, lang, say }: CommandContext,
): Promise<SigningKey | undefined> {
  if (path === undefined) return undefined;
  const words = publishMessagesIn(lang);
  let pem: Uint8Array;
  try {
    pem = await readFile(resolve(world.folder, path));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code === 'ENOENT'
      ? new RunError('unreadable', say.notFound(path))
      : new RunError('unreadable', words.keyUnreadable(path, say.systemReason(code)));
  }
  const key = readKey(pem);
  if (key === undefined) throw new RunError('bad-value', words.notAKey(path));
  return { pem, publicKey: publicKeyText(key) };
}

/** What went wrong with the folder, in words. */
function folderTrouble(error: unknown, out: string, { lang, say }: CommandContext): unknown {
  if (error instanceof RunError) return error;
  const words = publishMessagesIn(lang);
  if (error instanceof FolderError)
    return new RunError(
      'bad-value',
      error.code === 'foreign' ? words.foreignFile(out, error.detail) : words.notAFolder(out),
    );
  return (error as { code?: unknown }).code === undefined ? error : notWritten(out, error, say);
}

async function tellPublished(
  removed: RemovalTally,
  holidays: readonly string[] | undefined,
  settings: PublishSettings,
  country: string,
  context: CommandContext,
): Promise<void> {
  const say = publishMessagesIn(context.lang);
  for (const line of removedLines(removed, context.lang)) tell(context, line);
  if (settings.removed !== undefined) tell(context, makeVisible(say.removedWritten(settings.removed)));
  if (holidays === undefined) return;
  const isRegional = await hasRegionalHolidays(country);
  tell(context, say.holidaysAdded(holidays.length, country, holidayYears(settings.today), isRegional));
}

/** Publishes a large file; undefined when it is one for a single file after all. */
async function publishLarge(
  file: LargeFile,
  folder: string,
  key: SigningKey | undefined,
  settings: PublishSettings,
  context: CommandContext,
): Promise<ExitCode | undefined> {
  const { world, lang, args, say } = context;
  const words = publishMessagesIn(lang);
  const { today, rules, listLanguages, out, removed: removedTo } = settings;
  const shown = baseOf(file.path);
  const bar = new ProgressBar(world, args.has('quiet'));
  const threads = world.publishThread && publishThreads(world.publishThread);
  const published = await publishStream({ ...file, path: resolve(world.folder, file.path) }, folder, {
    today,
    lang,
    rules,
    file: file.path,
    ...(threads === undefined ? {} : { threads }),
    ...(listLanguages === undefined ? {} : { listLanguages }),
    ...(key === undefined ? {} : { signWith: key.pem }),
    ...(removedTo === undefined
      ? {}
      : {
          onRemoved: (removals) =>
            writeFileAtomically(resolve(world.folder, removedTo), removedJson(removals), say),
        }),
    onProgress: (stage, done, total) =>
      bar.show(stage === 'checking' ? say.readingFile(shown) : words.writingFiles(out), done, total),
  })
    .catch((error: unknown) => {
      throw folderTrouble(error, out, context);
    })
    .finally(() => bar.clear());
  if (published.kind === 'small') return undefined;
  if (published.kind === 'changed')
    throw new RunError('unreadable', makeVisible(words.changedMeanwhile(file.path)));
  if (published.kind === 'refused') {
    const [crash] = published.crashes;
    if (crash !== undefined)
      throw new RunError('unreadable', say.crash(crash.code, crash.recordId, published.crashes.length - 1));
    const { errors, errorCount, subject } = published;
    tellRefused(errors, subject, file.path, context, errorCount);
    return EXIT.findings;
  }
  const { head, removed, holidays, files, bytes } = published;
  if (holidays === undefined) tell(context, words.holidaysUnknown(head.country));
  if (args.has('quiet')) return EXIT.clean;
  await tellPublished(removed, holidays, settings, head.country, context);
  tell(context, makeVisible(words.onlyErrors(file.path)));
  tell(context, words.inShards(MANIFEST_FILE));
  if (key !== undefined) tell(context, words.signed(key.publicKey));
  tell(context, makeVisible(words.written(out, files, Math.ceil(bytes / 1_000))));
  return EXIT.clean;
}

/** `publish`: the files that readers get, or why there are none. */
export async function runPublish(asked: CommandContext): Promise<ExitCode> {
  const keyFile = asked.args.value('make-key');
  if (keyFile !== undefined) return runMakeKey(keyFile, asked);
  const { context, found } = await withSettings(asked, 'publish');
  const { world, lang, args, say } = context;
  const words = publishMessagesIn(lang);
  const settings = await readPublishSettings(context, found);
  const { paths, out, today, listLanguages } = settings;
  const shown = paths.join(' + ');
  const folder = resolve(world.folder, out);
  const key = await loadKey(settings.sign, context);
  const fixed = fixedRules(settings.rules);
  if (fixed.length > 0 && !args.has('quiet')) tell(context, words.rulesFixed(fixed));
  await checkFolder(folder).catch((error: unknown) => {
    throw folderTrouble(error, out, context);
  });

  const [path = '', ...others] = paths;
  if (others.length === 0 && !isWebAddress(path) && settings.shards !== 'never') {
    const large = await largeFileAt(resolve(world.folder, path));
    const code = large && (await publishLarge({ ...large, path }, folder, key, settings, context));
    if (code !== undefined) return code;
  }
  const feeds = await readFeeds(settings, context);
  if (feeds === undefined) return EXIT.findings;
  const bar = new ProgressBar(world, args.has('quiet'));
  const published = await publish(feeds.directory, {
    today,
    lang,
    shards: settings.shards,
    rules: settings.rules,
    ...feeds.places,
    ...(listLanguages === undefined ? {} : { listLanguages }),
    onProgress: ({ done, total }) => bar.show(say.readingFile(baseOf(shown)), done, total),
  });
  bar.clear();
  const [crash] = published.crashes;
  if (crash !== undefined)
    throw new RunError('unreadable', say.crash(crash.code, crash.recordId, published.crashes.length - 1));
  if (published.files === undefined) {
    tellRefused(published.findings, subjectOf(feeds), shown, context);
    return EXIT.findings;
  }
  await feeds.keep();
  const country = textAt(feeds.directory, 'country') ?? '';
  // What could not be told of a secret is not published.
  if (settings.removed !== undefined)
    await writeFileAtomically(resolve(world.folder, settings.removed), removedJson(published.removed), say);
  if (settings.conflicts !== undefined)
    await writeFileAtomically(resolve(world.folder, settings.conflicts), conflictsJson(feeds.conflicts), say);
  const written = await publishFolder(
    folder,
    published.files,
    key === undefined ? {} : { signWith: key.pem },
  ).catch((error: unknown) => {
    throw folderTrouble(error, out, context);
  });
  // Also when nothing else is told: without holidays an open door may be shut.
  if (published.holidays === undefined) tell(context, words.holidaysUnknown(country));
  if (args.has('quiet')) return EXIT.clean;
  for (const line of conflictLines(feeds.conflicts, settings.conflicts, lang)) tell(context, line);
  await tellPublished(RemovalTally.of(published.removed), published.holidays, settings, country, context);
  tellNotes(published.findings, subjectOf(feeds), paths, context);
  if (published.files.has(MANIFEST_FILE)) tell(context, words.inShards(MANIFEST_FILE));
  if (key !== undefined) tell(context, words.signed(key.publicKey));
  tell(context, makeVisible(words.written(out, written.names.length, Math.ceil(written.bytes / 1_000))));
  return EXIT.clean;
}

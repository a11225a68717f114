import { MANIFEST_FILE } from '@service-directory/schema/shards';
import { resolve } from 'node:path';
import { RunError } from '../../errors.ts';
import type { LargeFile } from '../../node/check-stream.ts';
import { publishStream } from '../../publish/node/publish-stream.ts';
import { publishThreads } from '../../publish/node/threads/publish-threads.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { writeFileAtomically } from '../check/write-file.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import { ProgressBar } from '../progress-bar.ts';
import type { PublishSettings } from './publish-settings.ts';
import { tellRefused } from './read-feeds.ts';
import type { SigningKey } from './signing-key.ts';
import { folderTrouble, holidayLine, tellRemoved } from './tell-published.ts';
import { removedJson } from './tell-removed.ts';

/** Publishes a large file; undefined when it is one for a single file after all. */
export async function publishLarge(
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
  const threads = world.thread && publishThreads(world.thread);
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
  tellRemoved(removed, settings, context);
  const holidayWords = await holidayLine(holidays, head.country, settings, context);
  if (holidayWords !== undefined) tell(context, holidayWords);
  tell(context, makeVisible(words.onlyErrors(file.path)));
  tell(context, words.inShards(MANIFEST_FILE));
  if (key !== undefined) tell(context, words.signed(key.publicKey));
  tell(context, makeVisible(words.written(out, files, Math.ceil(bytes / 1_000))));
  return EXIT.clean;
}

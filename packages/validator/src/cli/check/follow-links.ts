import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../../finding.ts';
import { checkLinks } from '../../network/check-links.ts';
import { HostQueue } from '../../network/host-queue.ts';
import { readLinkCache, writeLinkCache } from '../../network/link-cache.ts';
import { linksOf } from '../../network/links.ts';
import { networkFindings } from '../../network/network-findings.ts';
import { isOffline, silentHosts } from '../../network/offline.ts';
import { probeLink } from '../../network/probe-link.ts';
import { largeFileAt } from '../../node/check-stream.ts';
import { folderOfRecord, readSource } from '../../node/read-source.ts';
import type { Source } from '../../read/index.ts';
import { makeVisible } from '../../report/make-visible.ts';
import { tell, type CommandContext } from '../context.ts';
import { ProgressBar } from '../progress-bar.ts';
import { writeFileAtomically } from './write-file.ts';

/** The most bytes of a file whose links are followed: it is held whole. Thirty thousand services are that large. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A directory, and of a single record the file that alone is told about. */
interface LinkSource {
  source: Source;
  only: string | undefined;
}

async function sourcesOf(
  paths: readonly string[],
  context: CommandContext,
): Promise<{ sources: LinkSource[]; isComplete: boolean }> {
  const { lang, say, world } = context;
  const sources: LinkSource[] = [];
  let isComplete = true;
  for (const path of paths) {
    if ((await largeFileAt(path, MAX_BYTES)) !== undefined) {
      tell(context, makeVisible(say.tooLargeForLinks(path)));
      isComplete = false;
      continue;
    }
    const folder = path === '-' ? undefined : await folderOfRecord(path);
    const source = await readSource(folder ?? path, {
      lang,
      readStandardInput: () => world.readStandardInput(),
    });
    sources.push({ source, only: folder === undefined ? undefined : resolve(world.folder, path) });
  }
  return { sources, isComplete };
}

/**
 * Follows every link of the inputs, each once, one request a host at a time. Answers are kept for a day, so that the
 * next run asks nobody.
 * Whether all links could be followed stands in `isComplete`; why not is told. Ctrl-C ends the asking, and what was
 * answered until then is told.
 */
export async function followLinks(
  paths: readonly string[],
  context: CommandContext,
): Promise<{ findings: Finding[]; isComplete: boolean }> {
  const { args, world, say, lang } = context;
  const named = args.value('cache');
  const cacheFile =
    named === undefined ? join(world.cacheFolder, 'links.json') : resolve(world.folder, named);
  const now = () => world.now().getTime();
  const cache = readLinkCache(await readFile(cacheFile, 'utf8').catch(() => ''), now());
  const { sources, isComplete } = await sourcesOf(paths, context);
  const urls = sources.flatMap(({ source }) => linksOf(source.directory).map(({ url }) => url));
  const { pauseMs, ...settings } = world.links;
  const queue = new HostQueue(() => new Promise((done) => setTimeout(done, pauseMs)));
  const userAgent = `service-directory/${await world.version()} (link check)`;
  const bar = new ProgressBar(world, args.has('quiet'));
  const stop = new AbortController();
  // The first Ctrl-C ends the asking; the second ends the process as it always does.
  const release = world.onInterrupt(() => {
    release();
    stop.abort();
  });
  let asked = { done: 0, total: 0 };
  const answers = await checkLinks(urls, {
    probe: (url) => probeLink(url, { ...settings, userAgent, signal: stop.signal }, queue),
    cache,
    now,
    signal: stop.signal,
    onProgress: (progress) => {
      asked = progress;
      const { done, total } = progress;
      bar.show(`${say.askingLinks} (${done}/${total})`, done, total);
    },
  });
  release();
  bar.clear();
  const isStopped = stop.signal.aborted;
  if (isStopped) tell(context, say.linksStopped(asked.done));
  // What did not come off the network says nothing; what was known from before still holds.
  const isOff = isOffline(answers, cache);
  const told = isOff ? cache : answers;
  if (isOff) tell(context, makeVisible(say.offline(silentHosts(answers, cache))));
  else if (answers.size > cache.size) {
    await mkdir(dirname(cacheFile), { recursive: true }).catch(() => undefined);
    await writeFileAtomically(cacheFile, writeLinkCache(answers), say).catch((error: unknown) => {
      // Only a file that was asked for is missed; without it the next run asks again.
      if (named !== undefined) throw error;
    });
  }
  const findings = sources.flatMap(({ source, only }) =>
    networkFindings(source.directory, told, { locate: source.locate, lang }).filter(
      ({ file }) => only === undefined || resolve(world.folder, file) === only,
    ),
  );
  return { findings, isComplete: isComplete && !isStopped && !isOff };
}

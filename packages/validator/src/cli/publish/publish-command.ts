import { resolve } from 'node:path';
import { largeFileAt } from '../../node/check-stream.ts';
import { fixedRules } from '../../publish/kept-settings.ts';
import { hasListWords } from '../../publish/list/list-language.ts';
import { checkFolder } from '../../publish/node/staged-folder.ts';
import { tell, type CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { publishMessagesIn } from '../messages/publish/index.ts';
import { withSettings } from '../settings.ts';
import { isWebAddress } from '../web-address.ts';
import { runMakeKey } from './make-key.ts';
import { publishLarge } from './publish-large.ts';
import { publishParts } from './publish-parts.ts';
import { readPublishSettings } from './publish-settings.ts';
import { readFeeds } from './read-feeds.ts';
import { loadKey } from './signing-key.ts';
import { folderTrouble } from './tell-published.ts';

/** `publish`: the files that readers get, or why there are none. */
export async function runPublish(asked: CommandContext): Promise<ExitCode> {
  const keyFile = asked.args.value('make-key');
  if (keyFile !== undefined) return runMakeKey(keyFile, asked);
  const { context, found } = await withSettings(asked, 'publish');
  const { world, lang, args } = context;
  const settings = await readPublishSettings(context, found);
  const { paths, out, isApart, shards } = settings;
  const folder = resolve(world.folder, out);
  const key = await loadKey(settings.sign, context);
  const fixed = fixedRules(settings.rules);
  const wordless = (settings.listLanguages ?? []).filter((language) => !hasListWords(language));
  if (!args.has('quiet')) {
    const say = publishMessagesIn(lang);
    if (fixed.length > 0) tell(context, say.rulesFixed(fixed));
    if (wordless.length > 0) tell(context, say.listInEnglish(wordless));
  }
  await checkFolder(folder).catch((error: unknown) => {
    throw folderTrouble(error, out, context);
  });

  const [path = '', ...others] = paths;
  if (others.length === 0 && !isWebAddress(path) && !isApart && shards !== 'never') {
    const large = await largeFileAt(resolve(world.folder, path));
    const code = large && (await publishLarge({ ...large, path }, folder, key, settings, context));
    if (code !== undefined) return code;
  }
  const feeds = await readFeeds(settings, context);
  return feeds === undefined ? EXIT.findings : publishParts(feeds, folder, key, settings, context);
}

/**
 * What the admin page loads when a file was chosen: the check, in a worker, and the making of what readers get. Nothing here
 * asks any server for anything.
 */
import { holidaysOfNorway, publish, type MessageLanguage } from '@service-directory/validator';
import { createChecker, type CheckResult } from '@service-directory/validator/browser';

/** What is sent to the site when somebody accepts it. */
export interface Ready {
  /** The directory as readers get it, as text. */
  directory: string;
  /** The lists without scripts, HTML by language. */
  lists: Record<string, string>;
  /** How many values were taken out because they are not for everybody. */
  removed: number;
  /** How many public holidays were filled in; undefined when those of the country are not known. */
  holidays: number | undefined;
}

export interface Outcome {
  result: CheckResult;
  /** Missing when it may not be shown to readers. */
  ready?: Ready;
}

const checker = createChecker();
const LIST = /^list\.(.+)\.html$/;

/**
 * Checks a file, and makes what readers get when it has no error.
 * @param today `YYYY-MM-DD`
 * @throws CheckError when the check could not run
 */
export async function checkFile(file: File, lang: MessageLanguage, today: string): Promise<Outcome> {
  const result = await checker.check([file], { today, lang });
  const [directory] = await checker.directories();
  if (result.counts.error > 0 || result.incomplete !== undefined || directory === undefined)
    return { result };
  const { files, removed, holidays } = await publish(directory, {
    today,
    lang,
    holidays: holidaysOfNorway,
    shards: 'never',
  });
  if (files === undefined) return { result };
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const lists = [...files.keys()].flatMap((name) => {
    const [, language] = LIST.exec(name) ?? [];
    return language === undefined ? [] : [[language, text(name)] as const];
  });
  const ready = {
    directory: text('directory.json'),
    lists: Object.fromEntries(lists),
    removed: removed.length,
    holidays: holidays?.length,
  };
  return { result, ready };
}

/**
 * What the admin page loads when a file was chosen: the check, in a worker, and the making of what readers get. Nothing here
 * asks any server for anything.
 */
import {
  completeHead,
  holidaysOfNorway,
  publish,
  SEVERITIES,
  type MessageLanguage,
  type Severity,
} from '@service-directory/validator';
import { createChecker, type CheckResult } from '@service-directory/validator/browser';

/** What is sent to the site when somebody accepts it. */
export interface Ready {
  /** The directory as readers get it, as text. */
  directory: string;
  /** The lists without scripts, HTML by language. */
  lists: Record<string, string>;
  /** How many services it has. */
  services: number;
  /** Does the site stand as the publisher, because the list names none? */
  isOfSite: boolean;
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
 * @param site its title, for lists that do not say who publishes them
 * @throws CheckError when the check could not run
 */
export async function checkFile(
  file: File,
  lang: MessageLanguage,
  today: string,
  site: string,
): Promise<Outcome> {
  const result = await checker.check([file], { today, lang });
  const [directory] = await checker.directories();
  if (result.counts.error > 0 || result.incomplete !== undefined || directory === undefined)
    return { result };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const whole = completeHead(directory, { name: site, publisher: { name: site }, today, timeZone });
  const { files, removed, holidays, findings } = await publish(whole, {
    today,
    lang,
    holidays: holidaysOfNorway,
    shards: 'never',
  });
  if (files === undefined) {
    // Nothing should pass the check and be refused then; where it does, what is wrong is said, and not that all is well.
    const counts = Object.fromEntries(
      SEVERITIES.map((one) => [one, findings.filter(({ severity }) => severity === one).length]),
    ) as Record<Severity, number>;
    return { result: { ...result, verdict: '', findings: [...findings], counts } };
  }
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const lists = [...files.keys()].flatMap((name) => {
    const [, language] = LIST.exec(name) ?? [];
    return language === undefined ? [] : [[language, text(name)] as const];
  });
  const published = text('directory.json');
  const ready = {
    directory: published,
    services: (JSON.parse(published) as { services: unknown[] }).services.length,
    lists: Object.fromEntries(lists),
    isOfSite: whole !== directory,
    removed: removed.length,
    holidays: holidays?.length,
  };
  return { result, ready };
}

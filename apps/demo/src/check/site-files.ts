/** The files of a directory for a web host, loaded when somebody asks for them. Nothing is sent anywhere. */
import './without-eval.ts';
import {
  completeHead,
  holidaysOfNorway,
  publish,
  type KnownHead,
  type MessageLanguage,
} from '@service-directory/validator';
import { zipSync } from 'fflate';
import plainPages from 'virtual:plain-pages';

/** Zips keep no time zone, and the day of the list stands in the list. */
const DAY_IN_ZIP = new Date(1980, 0, 1);
/** The language of the pages of the plain folder: its list is put into them where there is one. */
const LANGUAGE_OF_PAGES = 'nb';
const LIST = /^list\.(.+)\.html$/;
/** A list of a few services in one file, which the pages name, and the first file of one that is too long for that. */
const IN_ONE = 'directory.json';
const IN_PARTS = 'manifest.json';

export interface SiteFiles {
  zip: Uint8Array<ArrayBuffer>;
  /** How many values were taken out because they are not for everybody. */
  removed: number;
  /** How many public holidays were filled in; undefined when those of the country are not known. */
  holidays: number | undefined;
}

/** Does the list say itself what it is called and who publishes it? */
export const hasHead = (directory: unknown): boolean =>
  typeof directory === 'object' && directory !== null && 'kind' in directory;

/**
 * What goes over the files of the plain folder: the directory as readers get it, its lists without scripts, and the pages
 * with such a list in them.
 * @param directory as it was read: nothing is taken out of it yet
 * @param known what the list is called and who publishes it, where it does not say so
 * @returns undefined when it has errors
 */
export async function makeSiteFiles(
  directory: unknown,
  lang: MessageLanguage,
  known: Omit<KnownHead, 'timeZone'>,
): Promise<SiteFiles | undefined> {
  const { today } = known;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const whole = completeHead(directory, { ...known, timeZone });
  const { files, removed, holidays } = await publish(whole, { today, lang, holidays: holidaysOfNorway });
  if (files === undefined) return undefined;
  const names = [...files.keys()].filter((name) => LIST.test(name));
  const name = names.find((one) => LIST.exec(one)?.[1] === LANGUAGE_OF_PAGES) ?? names[0];
  const list = new TextDecoder().decode(name === undefined ? undefined : files.get(name)).trim();
  const source = files.has(IN_ONE) ? IN_ONE : IN_PARTS;
  const pages = Object.entries(plainPages).map(([page, parts]) => {
    const [before, after] = parts.map((part) => part.replaceAll(`src="${IN_ONE}"`, `src="${source}"`));
    return [page, new TextEncoder().encode(`${before}\n${list}\n${after}`)] as const;
  });
  const zip = zipSync(Object.fromEntries([...files, ...pages]), { mtime: DAY_IN_ZIP, level: 9 });
  return { zip, removed: removed.length, holidays: holidays?.length };
}

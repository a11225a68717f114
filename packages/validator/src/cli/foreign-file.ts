import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { RunError } from '../errors.ts';
import { makeVisible } from '../report/make-visible.ts';
import type { Messages } from './messages/index.ts';
import type { World } from './world.ts';

/** So many bytes of the beginning, and of the end, are looked at. */
const LOOKED_AT = 16 * 1024;

/** By what each form of a report is known, whatever was found, in every language. Colours are taken out before. */
const REPORT_MARKS: readonly RegExp[] = [
  // Text, Markdown: what was checked.
  /(?:Checked|Kontrollerte) \d+ \S+ (?:and|og) \d+ \S+ (?:in|i) \d+ fil\w*\.\s*$/,
  /^## [^\n]+\n\n[^\n]*(?:Checked|Kontrollerte) \d+ \S+ (?:and|og) \d+ \S+ (?:in|i) \d+ fil\w*\.\n/,
  // GitHub, JUnit, SARIF, HTML: the name of this command.
  /^::notice title=service-directory::/m,
  /<testsuites name="service-directory"/,
  /"\$schema": "[^"]*sarif[^"]*"[\s\S]*"driver": \{\s*"name": "service-directory"/,
  /<footer>[^<]*\bservice-directory \d/,
  // JSON of a check, of a review, of rules.
  /^\{\s*"findings": \[/,
  /^\{\s*"directory": \{[\s\S]*?\},\s*"today": "[^"]*",\s*"withinDays": \d+,\s*"providers": \[/,
  /^\[\s*\{\s*"code": "[a-z]+\/[a-z-]+",\s*"family": "/,
  // A review, and its calendar.
  /^(?:# )?(?:What is due for checking in|Hva som skal kontrolleres i) /,
  /^BEGIN:VCALENDAR\r?\n(?:[^\n]*\n){0,3}PRODID:-\/\/service-directory\/\/review/,
  // Rules: the list, and one in full.
  /^[^\n]+\n {2}[a-z]+\/[a-z-]+ {2,}\S/,
  /^[a-z]+\/[a-z-]+ {2}\S+\n\n\S+\n {2}\S/,
  /^## [^\n]+\n\n\|[^\n]+\n\| --- \| --- \| --- \|\n\| `[a-z]+\//,
  /^## `[a-z]+\/[a-z-]+`\n/,
  // What --fix would change, with the same name twice.
  /^--- ([^\t\n]+)\t?\n\+\+\+ \1\t?\n/,
];

/** Files that are written beside the report, each with what it begins with. */
const BESIDE_MARKS = {
  losses: /^\{\s*"losses": \[/,
  removed: /^\{\s*"removed": \[/,
  conflicts: /^\{\s*"conflicts": \[/,
  cache: /^\{\s*"version": \d+,\s*"links": \{/,
} as const;

/** Beginning and end of a file; undefined where there is none, or where it is none that something could be lost of. */
function partsOf(path: string): [head: string, tail: string] | undefined {
  let descriptor: number | undefined;
  try {
    const found = statSync(path);
    if (!found.isFile()) return undefined;
    const { size } = found;
    descriptor = openSync(path, 'r');
    const part = Buffer.alloc(Math.min(size, LOOKED_AT));
    readSync(descriptor, part, 0, part.length, 0);
    const head = part.toString();
    readSync(descriptor, part, 0, part.length, size - part.length);
    return [head, part.toString()];
  } catch {
    // What cannot be read is told when it is written.
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

// eslint-disable-next-line no-control-regex -- the colours of a terminal are what is looked for
const withoutColours = (text: string) => text.replace(/\u001B\[\d*m/g, '');

function isOurs(path: string, marks: readonly RegExp[]): boolean {
  const parts = partsOf(path)?.map(withoutColours);
  // Of an empty file nothing is lost.
  if (parts === undefined || parts.every((part) => part.trim() === '')) return true;
  return parts.some((part) => marks.some((mark) => mark.test(part)));
}

/**
 * Looks what a file holds before a report takes its place: reports are made anew every day, and a list that somebody wrote
 * never again.
 * @param path as it was given; nothing is looked at for standard output
 * @throws RunError when it holds something that is no report
 */
export function keepForeign(path: string | undefined, { folder }: World, say: Messages): void {
  if (path !== undefined && path !== '-' && !isOurs(resolve(folder, path), REPORT_MARKS))
    throw new RunError('not-written', makeVisible(say.outputIsOther(path)));
}

/** The same of a file beside the report, by the option that names it. */
export function keepForeignBeside(
  option: keyof typeof BESIDE_MARKS,
  path: string | undefined,
  { folder }: World,
  say: Messages,
): void {
  if (path !== undefined && !isOurs(resolve(folder, path), [BESIDE_MARKS[option]]))
    throw new RunError('not-written', makeVisible(say.besideIsOther(path, `--${option}`)));
}

import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { RunError } from '../errors.ts';
import { makeVisible } from '../report/make-visible.ts';
import type { Messages } from './messages/index.ts';
import type { World } from './world.ts';

/** So many bytes of the beginning, and of the end, are looked at. */
const LOOKED_AT = 16 * 1024;

/** By what each form is known, whatever was found, in every language. Colours are taken out before. */
const MARKS: readonly RegExp[] = [
  // Text and Markdown: what was checked, at the end or below the heading.
  /^(?:## .+\n\n.*|.* |)(?:Checked|Kontrollerte) \d+ \S+ (?:and|og) \d+ \S+ (?:in|i) \d+ fil\w*\.\n(?:$(?![^])|\n)/m,
  // GitHub, JUnit, HTML, SARIF: the name of this command.
  /^(?:::notice title=|<testsuites name="| *<footer>[^<]* )service-directory\b/m,
  /sarif-schema[^]*"driver": \{\s*"name": "service-directory"/,
  // JSON of a check, of losses and the like, of the answers of links, of rules, of a review.
  /^\{\s*"(?:findings|losses|removed|conflicts)": \[/,
  /^\{\s*"version": \d+,\s*"links": \{/,
  /^\[\s*\{\s*"code": "[a-z]+\/[a-z-]+",\s*"family"/,
  /^\{\s*"directory": [^]*"withinDays": \d+,\s*"providers": \[/,
  // A review, and its calendar.
  /^(?:# )?(?:What is due for checking in|Hva som skal kontrolleres i) /,
  /^BEGIN:VCALENDAR[^]*PRODID:-\/\/service-directory\/\/review/,
  // Rules: a list, and each in full.
  /^.+\n {2}[a-z]+\/[a-z-]+ {2,}\S/,
  /^(?:[a-z]+\/[a-z-]+ {2}\S+\n\n\S+\n {2}|## `[a-z]+\/[a-z-]+`\n)/,
  /^## .+\n\n\|.+\n\| --- \| --- \| --- \|\n\| `[a-z]+\//,
  // What --fix would change, with the same name twice.
  /^--- (.+)\n\+\+\+ \1\n/,
];

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

function isOurs(path: string): boolean {
  const parts = partsOf(path)?.map(withoutColours);
  // Of an empty file nothing is lost.
  if (parts === undefined || parts.every((part) => part.trim() === '')) return true;
  return parts.some((part) => MARKS.some((mark) => mark.test(part)));
}

/**
 * Looks what a file holds before something that is made anew every day takes its place: a list that somebody wrote is made
 * never again.
 * @param path as it was given; nothing is looked at for standard output
 * @param option that names it
 * @throws RunError when it holds something that this command does not write
 */
export function keepForeign(
  path: string | undefined,
  { folder }: World,
  say: Messages,
  option = '--output',
): void {
  if (path !== undefined && path !== '-' && !isOurs(resolve(folder, path)))
    throw new RunError('not-written', makeVisible(say.notOurs(path, option)));
}

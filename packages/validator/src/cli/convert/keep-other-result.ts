import { readFile, stat } from 'node:fs/promises';
import { detectFormat, type FormatId } from '@service-directory/convert/formats';
import { fieldOf } from '../../data.ts';
import { RunError } from '../../errors.ts';
import { baseOf } from '../../read/path-parts.ts';
import { makeVisible } from '../../report/make-visible.ts';
import type { CommandContext } from '../context.ts';
import { convertMessagesIn } from '../messages/convert/index.ts';

type Content = string | Uint8Array;

/** Parts of a workbook of the programs in which people work with one. What this command writes has none of them. */
const OF_PROGRAMS: Partial<Record<FormatId, readonly string[]>> = {
  xlsx: ['docProps/', 'xl/sharedStrings.xml', 'xl/theme/'],
  ods: ['meta.xml', 'styles.xml'],
};

/** What stands in a file as a document, and whether it is laid out as this command does it; undefined when it is none. */
async function documentIn(text: string, isYaml: boolean): Promise<{ value: unknown; isAsWritten: boolean }> {
  if (isYaml) {
    const { parse, stringify } = await import('./yaml-text.ts');
    const value: unknown = parse(text);
    return { value, isAsWritten: stringify(value, { lineWidth: 0 }) === text };
  }
  const value: unknown = JSON.parse(text);
  return { value, isAsWritten: `${JSON.stringify(value, null, 2)}\n` === text };
}

/** The beginning of a table: its mark of the encoding and its first heading. */
const beginningOf = (text: string): string | undefined => /^[^;,\t\r\n]*[;,\t\r\n]/.exec(text)?.[0];

/** The id that a directory in JSON, YAML, lines or GeoJSON says it has. */
function idIn(value: unknown): string | undefined {
  const id = fieldOf(fieldOf(value, 'serviceDirectory') ?? value, 'id');
  return typeof id === 'string' ? id : undefined;
}

const firstLine = (text: string): unknown => JSON.parse(text.slice(0, text.indexOf('\n')));

/** Is what is there something that this command would write so? The ids when they tell two directories apart. */
async function compare(
  path: string,
  there: Buffer,
  fresh: Content,
  to: FormatId,
): Promise<boolean | { found: string; written: string }> {
  const detected = detectFormat({ name: baseOf(path), bytes: there });
  if (detected.format !== to) return false;
  // Names of parts stand in an archive as they are.
  if (typeof fresh !== 'string') return !(OF_PROGRAMS[to] ?? []).some((name) => there.includes(name));
  const text = there.toString();
  if (to === 'csv') return beginningOf(text) === beginningOf(fresh);
  let values: [unknown, unknown];
  if (to === 'ndjson') values = [firstLine(text), firstLine(fresh)];
  else {
    const isYaml = !/^\s*[[{]/.test(fresh);
    const [old, written] = [await documentIn(text, isYaml), await documentIn(fresh, isYaml)];
    // Most notes are YAML too.
    if (!old.isAsWritten || fieldOf(old.value, 'kind') !== fieldOf(written.value, 'kind')) return false;
    values = [old.value, written.value];
  }
  const [found, written] = values.map(idIn);
  return found === undefined || written === undefined || found === written || { found, written };
}

/**
 * Looks what the result would take the place of. A result of before is made anew; what somebody wrote, or has changed in a
 * way that shows, is made never again.
 * @throws RunError when something else is there
 */
export async function keepOtherResult(
  path: string,
  fresh: Content,
  to: FormatId,
  { lang }: CommandContext,
): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.size === 0) return;
  // What cannot be read, or is too large to be, is no result either.
  const there = await readFile(path).catch(() => undefined);
  if (there?.equals(Buffer.from(fresh as Uint8Array)) === true) return;
  const same = there !== undefined && (await compare(path, there, fresh, to).catch(() => false));
  if (same === true) return;
  const say = convertMessagesIn(lang);
  const message =
    same === false ? say.notOurResult(path) : say.otherDirectory(path, same.found, same.written);
  throw new RunError('not-written', makeVisible(message));
}

/**
 * The same for a file of a folder of tables: it begins with the same heading, or describes tables.
 * @throws RunError when something else is there
 */
export async function keepOtherTable(path: string, fresh: string, { lang }: CommandContext): Promise<void> {
  const there = await readFile(path, 'utf8').catch(() => '');
  if (there === '' || there === fresh) return;
  const isSame = path.endsWith('.json')
    ? await documentIn(there, false).then(
        ({ value, isAsWritten }) => isAsWritten && fieldOf(value, 'resources') !== undefined,
        () => false,
      )
    : beginningOf(there) === beginningOf(fresh);
  if (!isSame) throw new RunError('not-written', makeVisible(convertMessagesIn(lang).notOurResult(path)));
}

import { isSeq } from 'yaml';
import { conflictAt } from './conflict-marks.ts';
import type { FileProblem, SalvagedText } from './parsed-text.ts';
import { MAX_ALIASES, readYamlPiece, type YamlPiece } from './yaml-piece.ts';

/** Lines of a file. */
interface Lines {
  text: string;
  /** Lines before them. */
  before: number;
}

/** A file cut where its records begin. */
interface Cut {
  /** Everything but the records, each of their lines empty. */
  head: string;
  /** The records of each list; of `''` in a file that is one list. */
  lists: ReadonlyMap<string, Lines[]>;
}

const LIST_KEY = /^(organizations|services)\s*:\s*(?:#.*)?$/;
/** With its line break. */
const BLANK = /^\s*(?:#[^]*)?$/;

/**
 * Where the records of a file begin can be seen without reading them: at a dash as far in as that of the first. Nothing inside a
 * record may stand as far out, not even a line of a quotation (YAML 1.2.2, sections 6.1 and 8.2.1). Undefined for a file
 * that is written in another way, as within brackets.
 */
function cutAtRecords(text: string): Cut | undefined {
  const head: string[] = [];
  const lists = new Map<string, { lines: string[]; before: number }[]>();
  let list: string | undefined;
  let dash: number | undefined;
  for (const [at, line] of text.split(/(?<=\n)/).entries()) {
    const indent = /^ *(?=- |-\s*$)/.exec(line)?.[0].length;
    const isOutside = /^[^\s#-]/.test(line) && conflictAt(line) === undefined;
    if (isOutside) {
      list = LIST_KEY.exec(line.trimEnd())?.[1];
      dash = undefined;
      if (list !== undefined && lists.has(list)) return undefined;
    } else if (
      indent === 0 &&
      list === undefined &&
      head.every((one) => BLANK.test(one) || one.startsWith('---'))
    )
      list = '';
    if (list === undefined || isOutside) {
      head.push(line);
      continue;
    }
    const records = lists.get(list) ?? [];
    lists.set(list, records);
    head.push('\n');
    if (indent !== undefined) dash ??= indent;
    if (indent !== undefined && indent === dash) records.push({ lines: [line], before: at });
    else if (records.length > 0) records.at(-1)?.lines.push(line);
    else if (!BLANK.test(line)) return undefined;
  }
  const cut = [...lists].map(
    ([name, records]) =>
      [name, records.map(({ lines, before }) => ({ text: lines.join(''), before }))] as const,
  );
  return { head: head.join(''), lists: new Map(cut) };
}

/**
 * Reads a broken YAML file record by record, so that one bad record hides no good one. Undefined when the file cannot be
 * cut, or no record can be read.
 */
export function salvageRecords(text: string): SalvagedText | undefined {
  const cut = cutAtRecords(text);
  if (cut === undefined) return undefined;
  const { lists } = cut;
  const pieces = new Map<string, YamlPiece>();
  const unread = new Set<string>();
  const problems: FileProblem[] = [];
  const values: Record<string, unknown[]> = {};
  const head = readYamlPiece(cut.head);
  const isRootList = lists.has('');
  const tell = ({ doubled, fault, placeOf }: YamlPiece) => {
    problems.push(...doubled);
    if (fault === undefined) return;
    const params = { ...fault.params, of: 'part' };
    problems.push({ ...placeOf(fault.offset), code: 'file/syntax', params, isFatal: true });
  };
  tell(head);
  for (const [list, records] of lists)
    values[list] = records.map((lines, index) => {
      const piece = readYamlPiece(lines.text, lines.before);
      const { contents } = piece.document;
      pieces.set(`${list}/${index}`, piece);
      tell(piece);
      if (piece.fault === undefined && isSeq(contents) && contents.items.length === 1)
        return (piece.document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown[])[0];
      unread.add(`${list}/${index}`);
      return null;
    });
  const all = Object.values(values).flat();
  // What an alias stands for may be said in another record.
  const read = [head, ...pieces.values()];
  const isTangled = read.some(
    ({ lostAlias }) => lostAlias !== undefined && read.some(({ anchors }) => anchors.has(lostAlias)),
  );
  if (isTangled || problems.every(({ isFatal }) => !isFatal) || unread.size === all.length) return undefined;
  const isHeadUnread = isRootList || head.fault !== undefined;
  const fields = isHeadUnread ? {} : (head.document.toJS({ maxAliasCount: MAX_ALIASES }) as object);
  return {
    value: isRootList ? values[''] : { ...fields, ...values },
    problems,
    isUnread: (list, index) => unread.has(`${list}/${index}`),
    isHeadUnread,
    isCutShort: false,
    positionOf(path) {
      const [list, index, ...rest] = isRootList ? ['', ...path] : path;
      const piece = pieces.get(`${list}/${index}`);
      return piece === undefined ? head.positionOf(path) : piece.positionOf([0, ...rest]);
    },
  };
}

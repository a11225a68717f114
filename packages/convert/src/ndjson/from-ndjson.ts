import type { Conversion } from '../conversion.ts';
import type { Draft, DraftDirectory } from '../draft/draft.ts';
import { isPlainObject } from '../json.ts';
import { LossLog } from '../draft/loss-log.ts';
import { recordOfLine } from './record-of-line.ts';

/** Takes the records that stand inside the head; what else its lists hold is no record. */
function takeInline(head: Draft, output: DraftDirectory, line: string, log: LossLog): void {
  for (const list of ['organizations', 'services'] as const) {
    const { [list]: inline } = head;
    delete head[list];
    if (inline === undefined) continue;
    if (!Array.isArray(inline)) {
      log.tell(`${line}/${list}`, 'no-record');
      continue;
    }
    inline.forEach((record: unknown, index) => {
      if (isPlainObject(record)) output[list].push(record);
      else log.tell(`${line}/${list}/${index}`, 'no-record');
    });
  }
}

/**
 * A directory from NDJSON: a JSON value a line, the head first when there is one, as `toNdjson` writes it and the command
 * `check` reads it. Records may also say what they are (`{"service": {…}}`); the head may hold lists of its own. Blank
 * lines and a byte order mark are passed over.
 *
 * The records are taken as they are and not checked: that is the validator's task. A line that is no JSON or no record
 * hides no other; it is a loss whose path is the line, counted from 1: `line 3`. Never throws.
 */
export function fromNdjson(text: string): Conversion<DraftDirectory> {
  const log = new LossLog('ndjson');
  const output: DraftDirectory = { organizations: [], services: [] };
  let head: Draft | undefined;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((written, index) => {
      if (written.trim() === '') return;
      const line = `line ${index + 1}`;
      let value: unknown;
      try {
        value = JSON.parse(written);
      } catch {
        log.tell(line, 'no-json');
        return;
      }
      const found = recordOfLine(value);
      if (found === undefined) log.tell(line, 'no-record');
      else if (found.kind !== 'head') output[found.kind].push(found.record);
      else if (head !== undefined) log.tell(line, 'second-head');
      else {
        head = { ...found.record };
        takeInline(head, output, line, log);
      }
    });
  return { output: { ...head, ...output }, losses: log.all };
}

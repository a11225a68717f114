import { CellMemory } from '../layout/cell-memory.ts';
import { ofLayout } from '../layout/of-layout.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import { shutInNote } from '../words/shut-note.ts';
import { answersShut } from './answers-on-hours.ts';
import { distrustsRow } from './distrusting-notes.ts';
import { KnownHours } from './known-hours.ts';
import { isOfOtherSubject } from './other-subjects.ts';
import { limitsOpening } from './own-texts.ts';

/** Open on every day, at no time that is known, read on no day: whatever can be said against any hours can be said against these. */
const ANY_HOURS = new KnownHours([], true, undefined);

/** What is known of the cells under a heading. */
interface UnderHeading {
  isOfOtherSubject: boolean;
  texts: CellMemory<boolean>;
}

const headingsOf = ofLayout(() => new Map<string | undefined, UnderHeading>());

function isSilentText(text: string, heading: string | undefined): boolean {
  return !(
    distrustsRow(text, ANY_HOURS, true) ||
    limitsOpening(text, ANY_HOURS) ||
    shutInNote(text, ANY_HOURS.openDays) !== undefined ||
    (heading !== undefined && answersShut(heading, text, undefined))
  );
}

/**
 * Says a text under a heading nothing against any hours, whichever those of its row are? A list has the same names and numbers in row after
 * row, so they are remembered. Of what is by its heading of something else than the service nothing is said.
 */
export function isSilent(layout: SheetLayout, heading: string | undefined, text: string): boolean {
  const headings = headingsOf(layout);
  let under = headings.get(heading);
  if (under === undefined) {
    const isOther = heading !== undefined && isOfOtherSubject(heading);
    headings.set(heading, (under = { isOfOtherSubject: isOther, texts: new CellMemory() }));
  }
  if (under.isOfOtherSubject) return true;
  const known = under.texts.get(text);
  if (known !== undefined) return known;
  const isNothing = isSilentText(text, heading);
  under.texts.set(text, isNothing);
  return isNothing;
}

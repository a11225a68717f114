import type { LeftCell } from '@service-directory/convert/spreadsheet';
import { isData, textAt } from '../data.ts';
import { tagsOfEditors } from '../facts/secret-said-beside.ts';
import { isNoteOfOther, secretNotedIn } from '../facts/secret-said-notes.ts';
import { remember } from '../facts/remember.ts';
import { shownPlaceOf } from '../facts/shown-place.ts';
import type { Params } from '../finding.ts';

/** Under these headings it is the talk that nobody else hears. */
const OF_TALK = /taushet|teieplikt|anonym|konfid|confid|personvern|privac|samtal|tillit|trygghet|safety/iu;

/** Says of a cell in the row of a service whether it tells that its place is a secret, while every place of the service is shown. */
export type FindSecretSaid = (cell: LeftCell) => Params | undefined;

/**
 * What is said in the rows of services where nothing is read, and means as much as in the notes of the editors.
 * @param languages those of the directory
 */
export function secretSaidBy(services: readonly unknown[], languages: readonly string[]): FindSecretSaid {
  const tags = tagsOfEditors(languages);
  const saidIn = remember((text) => secretNotedIn(text, tags));
  return ({ text, heading, service: index, isUnread, where }) => {
    if (index === undefined || isUnread === true) return undefined;
    const service = services[index];
    if (heading !== undefined && (OF_TALK.test(heading) || isNoteOfOther(heading, tags))) return undefined;
    const said = saidIn(text);
    if (said === undefined || !isData(service)) return undefined;
    const shown = shownPlaceOf(service);
    if (shown === undefined) return undefined;
    const visibility = textAt(shown[1], 'visibility');
    // What is hidden, or stands in a comment, is searched and not repeated.
    return where === 'hidden' || where === 'comment'
      ? { where, visibility }
      : { ...(heading === undefined ? { where } : { field: heading }), said, visibility };
  };
}

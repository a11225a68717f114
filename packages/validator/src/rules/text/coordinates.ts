import { isData, recordsAt, type Data } from '../../data.ts';
import { holdsCoordinates } from '../../facts/coordinates.ts';
import { isPublicPlace } from '../../facts/places.ts';
import type { Path } from '../../finding.ts';
import { defineRule, hearing, type Report } from '../../rule.ts';

const OWN_FIELDS = ['summary', 'description', 'notOffered', 'capacity'];
const PLACE_FIELDS = ['name', 'area', 'directions', 'surroundings'];
const MAX_LENGTH = 20_000;

const isFound = (text: unknown): boolean =>
  typeof text === 'string' && holdsCoordinates(text.slice(0, MAX_LENGTH));

/** Notes coordinates in a text of a service that may be found by anyone. */
export const textCoordinates = defineRule({
  code: 'text/coordinates',
  severity: 'info',
  source: 'Data model: position',
  why: 'Nobody can tap them, no map shows them, and no check looks whether they are right.',
  on: 'service',
  fieldByField: ['locations'],
  hears: hearing(isFound),
  ok: { description: { nb: 'Inngang fra bakgården.', en: 'Entrance from the back yard.' } },
  notOk: { description: { nb: 'Inngang ved 59.9127, 10.7461.', en: 'Entrance from the back yard.' } },
  check(service, report) {
    const places = recordsAt(service, 'locations');
    // Of other places nothing of the kind may be said, and that is told by the rules of safety.
    if (places.some(([, place]) => !isPublicPlace(place))) return;
    search(service, OWN_FIELDS, [], report);
    for (const [index, place] of places) search(place, PLACE_FIELDS, ['locations', index], report);
  },
});

function search(holder: Data, fields: readonly string[], before: Path, report: Report): void {
  for (const field of fields) {
    const text = holder[field];
    if (typeof text === 'string') {
      if (isFound(text)) report({ path: [...before, field], params: { field } });
    } else if (isData(text)) {
      for (const language of Object.keys(text))
        if (isFound(text[language])) report({ path: [...before, field, language], params: { field } });
    }
  }
}

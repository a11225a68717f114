import { isElsewhere } from '@service-directory/convert/cell-words';
import { fieldOf, recordsAt, type Data } from '../../data.ts';
import { isPublicPlace } from '../../facts/places.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { plainLocation } from '../example.ts';

/** Between two things of which one may be behind the door: `Kontor og telefon`. */
const AND = /[,;/&+]|\s(?:og|eller|and|or|y|și|i|и)\s/u;

const isAllElsewhere = (label: string): boolean => {
  const parts = label.split(AND).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isElsewhere);
};

/** The periods of a holder’s hours that are called after a phone or the like, with what they are called. */
function* periodsElsewhere(holder: Data, before: Path): Generator<[path: Path, label: string]> {
  for (const [index, period] of recordsAt(fieldOf(holder, 'openingHours'), 'periods')) {
    const label = textsOf(period['label']).find(isAllElsewhere);
    if (label !== undefined) yield [[...before, 'openingHours', 'periods', index, 'label'], label];
  }
}

/** Flags hours of an open place, or of a service with one, that are called after a phone or a chat: nobody need be at the door. */
export const hoursLabelElsewhere = defineRule({
  code: 'hours/label-elsewhere',
  severity: 'warning',
  source:
    'Design, section 5: the hours of a contact, and labels, which are shown beside the hours and change none',
  why: '“Open now” is counted from the hours, whatever they are called. She goes there while only the phone is answered.',
  on: 'service',
  ok: {
    locations: [plainLocation],
    openingHours: {
      periods: [{ days: ['mo'], opens: '09:00', closes: '15:00', label: { nb: 'Lege', en: 'Doctor' } }],
    },
  },
  notOk: {
    locations: [plainLocation],
    openingHours: {
      periods: [{ days: ['mo'], opens: '09:00', closes: '21:00', label: { nb: 'Telefon', en: 'Phone' } }],
    },
  },
  check(service, report) {
    const places = recordsAt(service, 'locations').filter(([, place]) => isPublicPlace(place));
    if (places.length === 0) return;
    const found = [
      ...periodsElsewhere(service, []),
      ...places.flatMap(([index, place]) => [...periodsElsewhere(place, ['locations', index])]),
    ];
    for (const [path, label] of found) report({ path, params: { label } });
  },
});

import { fieldOf, recordsAt, textAt } from '../../data.ts';
import { tracesIn } from '../../facts/address-words.ts';
import { isWidePlace, pointsOf } from '../../facts/places.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';

/** Flags a place that is told on request, or known by its area only, and yet is given finer than a municipality. */
export const locationTooFine = defineRule({
  code: 'location/too-fine',
  severity: 'error',
  source: 'Design, section 4: on-request and area carry no street and no position finer than locality',
  why: 'The service wants to know who comes before it tells the way. A street or a fine point takes that from it.',
  replaces: ['schema/not-together'],
  on: 'location',
  ok: { visibility: 'on-request', address: { locality: 'Oslo' } },
  notOk: { visibility: 'on-request', address: { street: 'Prøvegata 1', locality: 'Oslo' } },
  check(location, report) {
    if (!isWidePlace(location)) return;
    const visibility = textAt(location, 'visibility');
    const tell = (path: Path, what: string) => report({ path, params: { visibility, what } });
    const address = fieldOf(location, 'address');
    if (fieldOf(address, 'street') !== undefined || fieldOf(address, 'postalCode') !== undefined)
      tell(['address'], 'address');
    for (const part of ['locality', 'region']) {
      const town = textAt(address, part);
      // No town has a digit in its name.
      if (town !== undefined && (/\p{Nd}/u.test(town) || tracesIn(town).length > 0))
        tell(['address', part], 'address');
    }
    const points = pointsOf(location).filter(({ precision }) => precision !== 'locality');
    if (points.some(({ path }) => path[0] === 'position')) tell(['position'], 'position');
    if (points.some(({ path }) => path[0] === 'stops')) tell(['stops'], 'position');
    const words = ['name', 'area', 'directions', 'surroundings'].map(
      (field) => [[field], fieldOf(location, field)] as const,
    );
    const stops = recordsAt(location, 'stops').map(
      ([index, stop]) => [['stops', index, 'name'], fieldOf(stop, 'name')] as const,
    );
    for (const [path, text] of [...words, ...stops]) {
      const languages = typeof text === 'string' ? [text] : Object.values(text ?? {});
      if (languages.some((words) => typeof words === 'string' && tracesIn(words).length > 0))
        tell(path, 'words');
    }
  },
});

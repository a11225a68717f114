import { fieldOf, stringsAt, textAt, type Data } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** So many services are compared, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_COMPARED = 20_000;

/** What makes two records one service: name, organisation, and the place where it is. */
function seenOf(service: Data, name: string): string {
  const { locations } = service;
  const place: unknown = Array.isArray(locations) ? locations[0] : undefined;
  const address = fieldOf(place, 'address');
  const town = textAt(address, 'locality') ?? textsOf(fieldOf(place, 'area'))[0] ?? '';
  const organizations = stringsAt(service, 'organizationIds').join();
  return `${name}|${organizations}|${textAt(address, 'street') ?? ''}|${town}`.toLowerCase();
}

const plain = (id: string) => ({
  id,
  organizationIds: ['eksempelforeningen'],
  name: 'Helsehjelpen',
  summary: { nb: 'Gratis hjelp.', en: 'Free help.' },
  needs: ['general-health'],
  access: { residenceStatus: 'unconfirmed' },
  contacts: [{ channel: 'phone', value: '+4722990000' }],
  sources: [],
  verification: { method: 'website', confidence: 'low', lastVerifiedOn: '2026-05-20' },
});

/** Flags two services of one organisation with the same name at the same place. */
export const serviceDuplicate = defineWholeRule({
  code: 'service/duplicate',
  severity: 'warning',
  source: 'Our own choice',
  why: 'One of the two is no longer kept up, and she may open that one.',
  on: 'whole',
  ok: {},
  notOk: { services: [plain('helsehjelpen'), plain('helsehjelpen-oslo')] },
  start: () => ({
    /** Where each was seen first. */
    seen: new Map<string, number>(),
    twice: [] as { name: string; path: Path; recordId: string; earlier: number }[],
  }),
  see({ list, record, path }, { seen, twice }) {
    if (list !== 'services' || !isInUse(record) || seen.size >= MAX_COMPARED) return;
    const [name = ''] = textsOf(record['name']).map((text) => text.trim());
    if (name === '') return;
    const key = seenOf(record, name);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, Number(path[1]));
    else twice.push({ name, path: [...path, 'name'], recordId: textAt(record, 'id') ?? '', earlier });
  },
  finish({ twice }, report) {
    for (const { name, path, recordId, earlier } of twice)
      report({ path, params: { name }, recordId, related: [['services', earlier, 'name']] });
  },
});

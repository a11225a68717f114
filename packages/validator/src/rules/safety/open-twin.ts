import { recordsAt, type Data } from '../../data.ts';
import { hasConfidentialPlace, isPublicPlace } from '../../facts/places.ts';
import { keysOf } from '../../facts/identity.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter, OPEN_HOUSE } from '../secret-example.ts';

const hasAddress = ({ address, position }: Data): boolean => address !== undefined || position !== undefined;

const openShelter = { name: 'Trygt bosted', locations: [OPEN_HOUSE] };

/**
 * Flags a public place of a service that another record of the same name and organisation, number or mail keeps secret, and
 * one that bears the name of it, alone or within another. The secret one need not say where it is: that it says nothing is
 * what protects it.
 */
export const locationOpenTwin = defineRule({
  code: 'location/open-twin',
  severity: 'error',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'Someone who knew better made the place secret in one record, and an older row of the same shelter still gives its address. The list shows both.',
  needsSecrets: true,
  on: 'service',
  when: 'locations',
  examplesOn: 'directory',
  ok: besideQuietShelter({ ...openShelter, name: 'Kontoret' }),
  notOk: besideShelter(openShelter),
  check(service, report, { secrets: { names } }) {
    if (names.isEmpty || hasConfidentialPlace(service)) return;
    let own: readonly string[] | undefined;
    const look = (holder: Data, keysOfService: () => readonly string[], path: Path) => {
      if (!hasAddress(holder)) return;
      const called = textsOf(holder['name']);
      const isNamed = called.some((name) => names.isBorneBy(name));
      if (isNamed || names.hasTwin(keysOfService()) || called.some((name) => names.isNamesake(name)))
        report({ path, params: isNamed ? { isNamed } : {} });
    };
    for (const [index, location] of recordsAt(service, 'locations')) {
      if (!isPublicPlace(location)) continue;
      const path: Path = ['locations', index];
      look(location, () => (own ??= keysOf(service)), path);
      for (const [stop, holder] of recordsAt(location, 'stops'))
        look(holder, () => [], [...path, 'stops', stop]);
    }
  },
});

import { foldText } from '@service-directory/schema';
import { recordsAt, stringsAt, textAt, type Data } from '../../data.ts';
import { identityOf } from '../../facts/identity.ts';
import { NameSet } from '../../facts/name-set.ts';
import { hasConfidentialPlace, isPublicPlace } from '../../facts/places.ts';
import { MIN_NAME, tellingNamesOf } from '../../facts/telling-names.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule, type Report } from '../../rule.ts';
import { besideShelter } from '../secret-example.ts';

/** So many open places are compared, so that a file of a million fits; nobody keeps a larger directory by hand. */
const MAX_COMPARED = 20_000;

interface OpenPlace {
  /** The words of its name and of those of its stops. */
  names: readonly string[];
  keys: readonly string[];
  path: Path;
  recordId: string;
}

/** What is kept of secret services. */
interface HiddenNames {
  hidden: ReadonlySet<string>;
  /** Names that are looked for within those of open places, and those of organisations, whose open places may bear them. */
  telling: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
}

/** By what two records are the same service: a name, and an organisation, a number or a mail besides. */
function keysOf(service: Data): string[] {
  const { names, contacts } = identityOf(service);
  const besides = [...stringsAt(service, 'organizationIds'), ...contacts];
  return names.flatMap((name) => besides.map((beside) => `${name}\n${beside}`));
}

/** A place of another service may bear the name of this one. */
const keysOfName = (name: unknown): string[] =>
  textsOf(name)
    .map(foldText)
    .filter((folded) => folded.length >= MIN_NAME)
    .map((folded) => `\n${folded}`);

const hasAddress = ({ address, position }: Data): boolean => address !== undefined || position !== undefined;

const openShelter = {
  name: 'Trygt bosted',
  locations: [{ id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
};

/**
 * Flags a public place of a service that another record of the same name and organisation, number or mail keeps secret, and
 * one that bears the name of it, alone or within another. The secret one need not say where it is: that it says nothing is
 * what protects it.
 */
export const locationOpenTwin = defineWholeRule({
  code: 'location/open-twin',
  severity: 'error',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'Someone who knew better made the place secret in one record, and an older row of the same shelter still gives its address. The list shows both.',
  on: 'whole',
  ok: besideShelter({ ...openShelter, name: 'Kontoret' }),
  notOk: besideShelter(openShelter),
  start: () => ({
    hidden: new Set<string>(),
    telling: new Set<string>(),
    organizations: new Set<string>(),
    open: [] as OpenPlace[],
  }),
  see({ list, record, path }, { hidden, telling, organizations, open }) {
    if (list === 'organizations') {
      for (const name of textsOf(record['name'])) organizations.add(foldText(name));
      return;
    }
    if (list !== 'services') return;
    if (hasConfidentialPlace(record)) {
      for (const key of [...keysOf(record), ...keysOfName(record['name'])]) hidden.add(key);
      for (const name of tellingNamesOf(record)) telling.add(name);
      return;
    }
    const shown = recordsAt(record, 'locations').filter(([, location]) => isPublicPlace(location));
    if (open.length >= MAX_COMPARED || shown.length === 0) return;
    const recordId = textAt(record, 'id') ?? '';
    const own = keysOf(record);
    for (const [index, location] of shown) {
      const add = (holder: Data, keys: readonly string[], below: Path) => {
        if (!hasAddress(holder)) return;
        const names = textsOf(holder['name']);
        const ofPlace: Path = [...path, 'locations', index, ...below];
        open.push({ names, keys: [...keys, ...keysOfName(holder['name'])], path: ofPlace, recordId });
      };
      add(location, own, []);
      for (const [stop, holder] of recordsAt(location, 'stops')) add(holder, [], ['stops', stop]);
    }
  },
  finish(memory, report) {
    tellOpen(memory, memory.open, report);
  },
  across({ hidden, telling, organizations, open }, others, report) {
    const ofOthers = (keep: (other: HiddenNames) => ReadonlySet<string>, own?: ReadonlySet<string>) =>
      new Set(others.flatMap((other) => [...keep(other)]).filter((name) => own?.has(name) !== true));
    const names = {
      hidden: ofOthers((other) => other.hidden, hidden),
      telling: ofOthers((other) => other.telling, telling),
      organizations: new Set([...organizations, ...ofOthers((other) => other.organizations)]),
    };
    tellOpen(names, open, report);
  },
});

function tellOpen(
  { hidden, telling, organizations }: HiddenNames,
  open: readonly OpenPlace[],
  report: Report,
): void {
  if (hidden.size + telling.size === 0) return;
  const names = new NameSet();
  for (const name of telling) if (!organizations.has(name)) names.add(name);
  for (const { names: own, keys, path, recordId } of open) {
    const isNamed = own.some((name) => names.isIn(name));
    if (isNamed || keys.some((key) => hidden.has(key)))
      report({ path, params: isNamed ? { isNamed } : {}, recordId });
  }
}

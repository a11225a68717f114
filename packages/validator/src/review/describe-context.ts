import { isRegionName, type Service } from '@service-directory/schema';
import { countryName } from '../locales/country-name.ts';
import { describeAudience } from './describe-audience.ts';
import { factOf, lineWith, type Fact } from './fact.ts';
import { tellText, type Telling } from './telling.ts';
import { languageName } from './words/index.ts';

/** What it helps with. */
export const describeNeeds = ({ service, language, namesOf }: Telling): Fact =>
  factOf(language.words.helpsWith, [namesOf('needs', service.needs)]);

/** Whom it serves by where they are. */
export function describeArea({ service, directory, language, tell, allow }: Telling): Fact {
  const { words, labels, lang } = language;
  const { serviceArea } = service;
  if (serviceArea === undefined) return factOf(words.area, []);
  const { scope, countries = [], regions = [], note } = serviceArea;
  // The country of the list goes without saying, when it is the only one.
  const abroad = countries.filter((code) => countries.length > 1 || code !== directory.country);
  const names = [...regions.filter(isRegionName), ...abroad.map((code) => countryName(lang, code))].map(
    (name) => allow(name) ?? words.leftOut,
  );
  const { label } = labels.areaScope[scope];
  return factOf(words.area, [names.length === 0 ? label : `${label}: ${names.join(', ')}`, tell(note)]);
}

type Mode = NonNullable<NonNullable<Service['languages']>[number]['mode']>;
const MODES: readonly Mode[] = ['staff', 'interpreter', 'written', 'unconfirmed'];

/** The languages in which it helps, by how they are there and what is said of them: the same note of six is read once. */
export function describeLanguages({ service, language, tell, allow }: Telling): Fact {
  const { words, lang } = language;
  const { languages = [] } = service;
  return factOf(
    words.languages,
    MODES.flatMap((mode) => {
      const byNote = new Map<string | undefined, string[]>();
      for (const { code, note } of languages.filter((one) => (one.mode ?? 'unconfirmed') === mode)) {
        const name = allow(languageName(code, lang)) ?? words.leftOut;
        byNote.set(tell(note), [...(byNote.get(tell(note)) ?? []), name]);
      }
      return [...byNote].map(([note, names]) =>
        lineWith(words.languageMode[mode](names.join(', ')), [note && words.quote(note)]),
      );
    }),
  );
}

/** What a person may ask for. */
export const describeCanAskFor = ({ service, language: { words } }: Telling): Fact =>
  factOf(words.canAskFor, [(service.canAskFor ?? []).map((what) => words.askable[what]).join(', ')]);

/** The other services to which readers are led from here, what took over first; those that are not shown are left out. */
export function describeWaysOn(telling: Telling): Fact {
  const { service, index, guard, language } = telling;
  const { words } = language;
  const named = (id: string): string | undefined => {
    const other = id === service.id ? undefined : index.byId.get(id);
    if (other === undefined || other.status === 'inactive' || other.status === 'defunct') return undefined;
    const name = tellText(other.name, other, telling);
    return name === undefined ? undefined : (guard.allow(name, service.id) ?? words.leftOut);
  };
  const { replacedBy, seeAlso = [] } = service;
  const successor = replacedBy === undefined ? undefined : named(replacedBy);
  const others = seeAlso.filter((id) => id !== replacedBy).flatMap((id) => named(id) ?? []);
  return factOf(words.waysOn, [
    successor === undefined ? undefined : words.replacedBy(successor),
    others.join(', '),
  ]);
}

/** What a reader misses, in one line: to say «all is right» is to say that there is no more to tell either. */
export function describeGaps(telling: Telling): Fact {
  const { service, language } = telling;
  const { words } = language;
  const { languages, locations, contacts, access } = service;
  const spokenByContacts = (contacts ?? []).flatMap((contact) => contact.languages ?? []);
  const gaps: [string, boolean][] = [
    [words.gaps.forWhom, describeAudience(telling).lines.length === 0],
    [words.gaps.languages, [...(languages ?? []), ...spokenByContacts].length === 0],
    [words.gaps.place, (locations ?? []).length === 0],
    [words.gaps.contact, (contacts ?? []).length === 0],
    [words.gaps.entry, (access.entry ?? []).length === 0],
  ];
  return factOf(words.notTold, [gaps.flatMap(([what, isGap]) => (isGap ? [what] : [])).join(', ')]);
}

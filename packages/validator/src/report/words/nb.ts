import type { ReportSubject } from '../subject.ts';
import type { ReportWords } from './types.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;

/** A path as it is called in a sentence. */
const inputName = (path: string) => (path === '-' ? 'Standard inn (-)' : path);

const subjectOf = ({ files, organizations, services }: ReportSubject) =>
  `${counted(services, 'tjeneste', 'tjenester')} og ${counted(organizations, 'organisasjon', 'organisasjoner')} i ${counted(files, 'fil', 'filer')}`;

/** What the reports say in Bokmål. */
export const nb: ReportWords = {
  severity: { error: 'feil', warning: 'advarsel', info: 'merknad' },
  onlyErrors: (errors) => `${counted(errors, 'feil', 'feil')}. Bare feil er vist her.`,
  count: (count, severity) =>
    severity === 'error'
      ? counted(count, 'feil', 'feil')
      : severity === 'warning'
        ? counted(count, 'advarsel', 'advarsler')
        : counted(count, 'merknad', 'merknader'),
  verdict: ({ error, warning }, isComplete, known) => {
    if (error > 0) return `${error} feil må rettes før katalogen kan publiseres.`;
    if (!isComplete) return 'Kontrollen er ikke fullstendig, så ingen kan si at katalogen er klar.';
    if (known.error > 0)
      return `Ikke noe nytt må rettes, men ${counted(known.error, 'kjent', 'kjente')} feil må rettes før katalogen kan publiseres.`;
    const warnings = warning + known.warning;
    const ofThem = known.warning > 0 ? ` (${counted(known.warning, 'kjent', 'kjente')})` : '';
    return warnings > 0
      ? `Ingen feil. Se på ${counted(warnings, 'advarsel', 'advarsler')}${ofThem} først, så kan katalogen publiseres.`
      : 'Ingen feil og ingen advarsler: katalogen kan publiseres.';
  },
  heading: { error: 'Feil', warning: 'Advarsler', info: 'Merknader' },
  columns: { where: 'Hvor', record: 'Post', message: 'Hva' },
  clean: 'Ingen funn.',
  nothingNew: 'Ingen nye funn.',
  known: 'Kjent og ikke talt:',
  subject: subjectOf,
  checked: (subject) => `Kontrollerte ${subjectOf(subject)}.`,
  incomplete: (unreadable, rules, hasUnaskedLinks) =>
    [
      'Kontrollen er ikke fullstendig.',
      ...(unreadable.length > 0
        ? [`${listed(unreadable.map(inputName))} kunne ikke kontrolleres i sin helhet.`]
        : []),
      ...(rules.length > 0
        ? [`${rules.length === 1 ? 'En regel' : 'Regler'} i programmet sviktet: ${listed(rules)}.`]
        : []),
      ...(hasUnaskedLinks ? ['Ikke alle lenker ble fulgt.'] : []),
    ].join(' '),
  help: 'Slik retter du:',
  record: 'post',
  whole: 'Hele katalogen',
  related: 'se',
  places: (count) => counted(count, 'sted', 'steder'),
  more: (count) => `… og ${count} til: --format json viser alle`,
  moreLeftOut: (count) => `… og ${count} til`,
  allPlaces: (count) => `Alle ${count} steder`,
  sheet: (name) => `ark «${name}»`,
  cell: (name, heading) => (heading === '' ? `celle ${name}` : `celle ${name} («${heading}»)`),
  position: (line, column) => (column > 0 ? `linje ${line}, kolonne ${column}` : `linje ${line}`),
};

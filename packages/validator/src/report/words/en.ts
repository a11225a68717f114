import type { ReportSubject } from '../subject.ts';
import type { ReportWords } from './types.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** A path as it is called in a sentence. */
const inputName = (path: string) => (path === '-' ? 'Standard input (-)' : path);

const subjectOf = ({ files, organizations, services }: ReportSubject) =>
  `${counted(services, 'service')} and ${counted(organizations, 'organisation')} in ${counted(files, 'file')}`;

/** What the reports say in English. */
export const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  onlyErrors: (errors) => `${counted(errors, 'error')}. Only errors are shown here.`,
  count: (count, severity) => counted(count, severity === 'info' ? 'note' : severity),
  verdict: ({ error, warning }, isComplete, known) => {
    if (error > 0) return `${counted(error, 'error')} must be mended before the directory can be published.`;
    if (!isComplete) return 'The check is not complete, so nobody can say that the directory is ready.';
    if (known.error > 0)
      return `Nothing new must be mended, but ${counted(known.error, 'known error')} must be before the directory can be published.`;
    const warnings = warning + known.warning;
    const ofThem = known.warning > 0 ? ` (${known.warning} known)` : '';
    return warnings > 0
      ? `No errors. See to ${counted(warnings, 'warning')}${ofThem} first, then the directory can be published.`
      : 'No errors and no warnings: the directory can be published.';
  },
  heading: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  columns: { where: 'Where', record: 'Record', message: 'What' },
  clean: 'No findings.',
  nothingNew: 'No new findings.',
  known: 'Known and not counted:',
  subject: subjectOf,
  checked: (subject) => `Checked ${subjectOf(subject)}.`,
  incomplete: (unreadable, rules, hasUnaskedLinks) =>
    [
      'The check is not complete.',
      ...(unreadable.length > 0
        ? [`${listed(unreadable.map(inputName))} could not be checked in full.`]
        : []),
      ...(rules.length > 0
        ? [`${rules.length === 1 ? 'A rule' : 'Rules'} of the program failed: ${listed(rules)}.`]
        : []),
      ...(hasUnaskedLinks ? ['Not all links were followed.'] : []),
    ].join(' '),
  help: 'How to mend:',
  record: 'record',
  whole: 'The whole directory',
  related: 'see',
  places: (count) => counted(count, 'place'),
  more: (count) => `… and ${count} more: --format json shows all`,
  moreLeftOut: (count) => `… and ${count} more`,
  allPlaces: (count) => `All ${count} places`,
  sheet: (name) => `sheet “${name}”`,
  cell: (name, heading) => (heading === '' ? `cell ${name}` : `cell ${name} (“${heading}”)`),
  position: (line, column) => (column > 0 ? `line ${line}, column ${column}` : `line ${line}`),
};

import type { HtmlWords } from './types.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const serviceIs = (count: number) =>
  count === 0 ? 'No service is' : `${counted(count, 'service')} ${count === 1 ? 'is' : 'are'}`;

/** The words of the HTML report in English. */
export const en: HtmlWords = {
  kind: 'Check of a service directory',
  noName: 'Directory without a name',
  checkedOn: 'Checked on',
  content: 'Content',
  program: 'Checked by',
  countLabel: (count, severity) =>
    severity === 'error'
      ? count === 1
        ? 'error'
        : 'errors'
      : severity === 'warning'
        ? count === 1
          ? 'warning'
          : 'warnings'
        : count === 1
          ? 'note'
          : 'notes',
  holds: {
    heading: 'What the directory holds',
    intro: 'Everything that was read is counted, also what has errors.',
  },
  numbers: {
    caption: 'In all',
    services: 'Services',
    organizations: 'Organisations',
    places: 'Places',
    confidentialPlaces: 'of these with a secret address',
    withoutSource: 'Services without any source',
  },
  columns: { name: 'Name', services: 'Services', count: 'Number' },
  needs: 'What they help with',
  residence: { caption: 'Do they ask for residence status?', unknown: 'Not known' },
  localities: {
    caption: 'Where',
    none: 'No town (phone, internet or a secret place)',
    others: (count) => `${count} other towns`,
  },
  languages: {
    caption: 'Languages in which they help',
    unknown: 'Not known',
    others: (count) => `${count} other languages`,
  },
  texts: 'Languages of the texts',
  freshness: {
    caption: 'When they were last checked',
    within3Months: 'In the last 3 months',
    within6Months: '3 to 6 months ago',
    within12Months: '6 to 12 months ago',
    older: 'More than 12 months ago',
    never: 'Never, or nobody has said when',
    summary: (stale, dueSoon) =>
      `${serviceIs(stale)} overdue for a new check. ${serviceIs(dueSoon)} due within 30 days.`,
  },
  findings: {
    why: 'Why it matters',
    help: 'How to mend',
    caption: (code) => `Places of ${code}`,
  },
  records: {
    heading: 'Record by record',
    intro: 'The same findings once more, for those who mend one record at a time. The worst first.',
    caption: 'Findings by record',
    rules: 'Rules',
    whole: 'The file as a whole',
  },
  contents: 'On this page',
  showRest: (count) => `Show ${count} more`,
  footer: (version) =>
    `Made by service-directory ${version}. This page fetches nothing from the internet and holds no script.`,
};

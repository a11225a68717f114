import type { Finding, MessageLanguage, Severity } from '../finding.ts';
import { countFindings, type ReportSubject } from './subject.ts';

export interface TextReportOptions {
  subject: ReportSubject;
  /** English when left out. */
  lang?: MessageLanguage;
  /** Colours of a terminal (ANSI, ECMA-48); none when left out. */
  color?: boolean;
}

const WORDS = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    help: 'How to mend: ',
    record: 'record',
    whole: 'The whole directory',
    related: 'see',
    count: (count: number, severity: Severity) =>
      `${count} ${severity === 'info' ? (count === 1 ? 'note' : 'notes') : severity}${severity !== 'info' && count !== 1 ? 's' : ''}`,
    clean: 'No findings.',
    checked: ({ files, organizations, services }: ReportSubject) =>
      `Checked ${services} ${services === 1 ? 'service' : 'services'} and ${organizations} ${organizations === 1 ? 'organisation' : 'organisations'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
  nb: {
    severity: { error: 'feil', warning: 'advarsel', info: 'merknad' },
    help: 'Slik retter du: ',
    record: 'post',
    whole: 'Hele katalogen',
    related: 'se',
    count: (count: number, severity: Severity) =>
      severity === 'error'
        ? `${count} feil`
        : severity === 'warning'
          ? `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`
          : `${count} ${count === 1 ? 'merknad' : 'merknader'}`,
    clean: 'Ingen funn.',
    checked: ({ files, organizations, services }: ReportSubject) =>
      `Kontrollerte ${services} ${services === 1 ? 'tjeneste' : 'tjenester'} og ${organizations} ${organizations === 1 ? 'organisasjon' : 'organisasjoner'} i ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  },
} as const;

const CODES = { error: 31, warning: 33, info: 36, bold: 1, dim: 2 } as const;

/** Everything a terminal may take for a command, and what turns text around, made visible. */
const escapeControls = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- controls are what is looked for
    /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/g,
    (character) =>
      character === '\n' || character === '\t'
        ? ' '
        : `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** The findings in words, by file, with how to mend each, and a line of counts. Ends with a line break. */
export function textReport(
  findings: readonly Finding[],
  { subject, lang = 'en', color = false }: TextReportOptions,
): string {
  const words = WORDS[lang];
  const paint = (text: string, code: keyof typeof CODES) =>
    color ? `\u001B[${CODES[code]}m${text}\u001B[0m` : text;
  const placeOf = ({ file, line, column, path }: Pick<Finding, 'file' | 'line' | 'column' | 'path'>) =>
    escapeControls(
      line > 0 ? `${file}:${line}:${column}` : [file, path].filter((part) => part !== '').join(' '),
    );

  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const together = byFile.get(finding.file);
    if (together === undefined) byFile.set(finding.file, [finding]);
    else together.push(finding);
  }

  const blocks = [...byFile].map(([file, own]) => {
    const lines = own.map((finding) => {
      const severity = paint(words.severity[finding.severity], finding.severity);
      const record =
        finding.recordId === ''
          ? ''
          : `  ${paint(`${words.record} ${escapeControls(finding.recordId)}`, 'dim')}`;
      const related = (finding.related ?? [])
        .map((place) => `\n      ${words.related} ${placeOf(place)}`)
        .join('');
      return (
        `  ${placeOf(finding) || words.whole}  ${severity}  ${escapeControls(finding.code)}${record}\n` +
        `      ${escapeControls(finding.message)}${related}\n` +
        `      ${paint(words.help, 'dim')}${escapeControls(finding.help)}`
      );
    });
    return `${paint(escapeControls(file) || words.whole, 'bold')}\n${lines.join('\n')}\n`;
  });

  const counts = countFindings(findings);
  const summary =
    findings.length === 0
      ? words.clean
      : `${(['error', 'warning', 'info'] as const).map((severity) => words.count(counts[severity], severity)).join(', ')}.`;
  return `${[...blocks, `${paint(summary, 'bold')} ${words.checked(subject)}`].join('\n')}\n`;
}

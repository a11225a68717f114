import type { Finding } from '../finding.ts';
import { groupBy } from './group-findings.ts';
import { makeVisible } from './make-visible.ts';
import { placeOf } from './place.ts';
import type { TextStyle } from './text-style.ts';

/** The findings file by file, each with what it says and how to mend it. A block for each file. */
export function textByFile(findings: readonly Finding[], style: TextStyle): string[] {
  const { words, paint } = style;
  return [...groupBy(findings, ({ file }) => file)].map(
    ([file, own]) =>
      `${paint(makeVisible(file) || words.whole, 'bold')}\n${own.map((finding) => findingInFull(finding, style)).join('\n')}\n`,
  );
}

function findingInFull(finding: Finding, { words, paint }: TextStyle): string {
  const severity = paint(words.severity[finding.severity], finding.severity);
  const record =
    finding.recordId === '' ? '' : `  ${paint(`${words.record} ${makeVisible(finding.recordId)}`, 'dim')}`;
  const related = (finding.related ?? [])
    .map((place) => `\n      ${words.related} ${placeOf(place, words)}`)
    .join('');
  const help = finding.help === '' ? '' : `\n      ${paint(words.help, 'dim')} ${makeVisible(finding.help)}`;
  return (
    `  ${placeOf(finding, words) || words.whole}  ${severity}  ${makeVisible(finding.code)}${record}\n` +
    `      ${makeVisible(finding.message)}${related}${help}`
  );
}

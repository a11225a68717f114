import type { Finding } from '../finding.ts';
import { groupByCode, sharedText, type FindingGroup } from './group-findings.ts';
import { makeVisible } from './make-visible.ts';
import { placeOf } from './place.ts';
import type { TextStyle } from './text-style.ts';

/**
 * The findings rule by rule, the worst first, with some places of each. A block for each rule.
 * @param counted findings that were not kept, by `severity code`
 */
export const textByCode = (
  findings: readonly Finding[],
  samples: number,
  style: TextStyle,
  counted: ReadonlyMap<string, number> = new Map(),
): string[] =>
  groupByCode(findings).map((group) =>
    groupText(group, samples, style, counted.get(`${group.severity} ${group.code}`) ?? 0),
  );

function groupText(
  { code, severity, findings }: FindingGroup,
  samples: number,
  style: TextStyle,
  notKept: number,
): string {
  const { words, paint } = style;
  const shown = findings.slice(0, samples);
  const message = sharedText(findings, (finding) => finding.message);
  const help = sharedText(shown, (finding) => finding.help);
  const helpLine = (text: string | undefined) =>
    text === undefined || text === '' ? [] : [`      ${paint(words.help, 'dim')} ${makeVisible(text)}`];
  const left = findings.length - shown.length + notKept;
  return `${[
    `${paint(words.severity[severity], severity)}  ${paint(makeVisible(code), 'bold')}  ${words.places(findings.length + notKept)}`,
    ...(message === undefined ? [] : [`      ${makeVisible(message)}`]),
    ...helpLine(help),
    ...shown.flatMap((finding) => [
      `  ${placeLine(finding, style)}`,
      ...(message === undefined ? [`      ${makeVisible(finding.message)}`] : []),
      ...(finding.related ?? []).map((place) => `      ${words.related} ${placeOf(place, words)}`),
      ...(help === undefined ? helpLine(finding.help) : []),
    ]),
    ...(left > 0 ? [`  ${words.more(left)}`] : []),
  ].join('\n')}\n`;
}

function placeLine(finding: Finding, { words, paint }: TextStyle): string {
  const place = placeOf(finding, words) || words.whole;
  return finding.recordId === ''
    ? place
    : `${place}  ${paint(`${words.record} ${makeVisible(finding.recordId)}`, 'dim')}`;
}

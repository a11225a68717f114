import { familyOf } from '../describe-rule.ts';
import { SEVERITIES, type Finding, type MessageLanguage } from '../finding.ts';
import { countsLine } from './counts-line.ts';
import { escapeMarkdown, markdownCode } from './escape-markdown.ts';
import { groupByCode, sharedText, type FindingGroup } from './group-findings.ts';
import { incompleteIn } from './completeness.ts';
import { DEFAULT_SAMPLES, type ReportOptions } from './options.ts';
import { placeOf } from './place.ts';
import { ruleUri } from './rule-links.ts';
import { countFindings, NONE } from './subject.ts';
import { wordsOf, type ReportWords } from './words/index.ts';

/** A comment on GitHub holds 65,536 characters; the rest is for the lines before and after. */
const MAX_LENGTH = 60_000;
/** The most rows of one rule, in a comment that people read. */
const MAX_ROWS = 100;

interface Style {
  words: ReportWords;
  lang: MessageLanguage;
  samples: number;
  baseUri: string | undefined;
}

/** The findings for a comment on a pull request or an issue: a verdict, counts, and each rule with its places. */
export function markdownReport(findings: readonly Finding[], options: ReportOptions): string {
  const { subject, lang, baseUri, known = NONE, samples = DEFAULT_SAMPLES } = options;
  const words = wordsOf(lang);
  const counts = countFindings(findings);
  const incomplete = incompleteIn(options, words);
  const head = [
    `## ${words.verdict(counts, incomplete === undefined, known)}`,
    `${countsLine(counts, words, known)} ${words.checked(subject)}`,
    ...(incomplete === undefined ? [] : [`**${escapeMarkdown(incomplete)}**`]),
  ];
  const blocks = blocksThatFit(groupByCode(findings), { words, lang, samples, baseUri });
  return `${[...head, ...blocks].join('\n\n')}\n`;
}

/** The rules under the heading of their severity, as many as a comment holds. */
function blocksThatFit(groups: readonly FindingGroup[], style: Style): string[] {
  const { words } = style;
  const blocks: string[] = [];
  let length = 0;
  let left = 0;
  for (const severity of SEVERITIES) {
    const own = groups.filter((group) => group.severity === severity);
    const ruleBlocks: string[] = [];
    for (const group of own) {
      const block = groupBlock(group, style);
      length += block.length;
      if (length > MAX_LENGTH) left += group.findings.length;
      else ruleBlocks.push(block);
    }
    if (ruleBlocks.length > 0) blocks.push(`### ${words.heading[severity]}`, ...ruleBlocks);
  }
  return left > 0 ? [...blocks, words.more(left)] : blocks;
}

function groupBlock({ code, findings }: FindingGroup, { words, lang, samples, baseUri }: Style): string {
  const family = familyOf(code);
  const name =
    baseUri === undefined || family === undefined
      ? markdownCode(code)
      : `[${markdownCode(code)}](${ruleUri(baseUri, family, code, lang)})`;
  const help = sharedText(findings, (finding) => finding.help);
  const rows = findings.slice(0, MAX_ROWS).map((finding) => rowOf(finding, words, help === undefined));
  const table = [
    `| ${words.columns.where} | ${words.columns.record} | ${words.columns.message} |`,
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
  const left = findings.length - rows.length;
  const places = left > 0 ? `${table}\n\n${words.more(left)}` : table;
  return [
    `#### ${name} (${words.places(findings.length)})`,
    ...(help === undefined || help === '' ? [] : [`${words.help} ${escapeMarkdown(help)}`]),
    findings.length > samples
      ? `<details><summary>${words.allPlaces(findings.length)}</summary>\n\n${places}\n\n</details>`
      : places,
  ].join('\n\n');
}

function rowOf(finding: Finding, words: ReportWords, withHelp: boolean): string {
  const place = placeOf(finding, words);
  const related = (finding.related ?? []).map(
    (other) => ` (${words.related} ${markdownCode(placeOf(other, words))})`,
  );
  const help = withHelp && finding.help !== '' ? `<br>${words.help} ${escapeMarkdown(finding.help)}` : '';
  return `| ${place === '' ? words.whole : markdownCode(place)} | ${finding.recordId === '' ? '' : markdownCode(finding.recordId)} | ${escapeMarkdown(finding.message)}${related.join('')}${help} |`;
}

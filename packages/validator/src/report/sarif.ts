import type { Artifact, Invocation, Log, Result, Run } from 'sarif';
import { SEVERITIES, type Finding } from '../finding.ts';
import { incompleteIn } from './completeness.ts';
import { knownLine } from './counts-line.ts';
import type { ReportOptions } from './options.ts';
import { beforeSentence, placeOf } from './place.ts';
import { artifactOf, Fingerprints, locationOf, messageText } from './sarif-location.ts';
import { SARIF_LEVEL, sarifRules } from './sarif-rules.ts';
import { wordsOf, type ReportWords } from './words/index.ts';

const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Code scanning refuses a run with more results. */
const MAX_RESULTS = 25_000;

/** The findings as SARIF 2.1.0 for code scanning and editors, the worst first. Ends with a line break. */
export function sarifReport(findings: readonly Finding[], options: ReportOptions): string {
  const worstFirst = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const log: Log = {
    $schema: SARIF_SCHEMA,
    version: '2.1.0',
    runs: [runOf(worstFirst.slice(0, MAX_RESULTS), findings.length, options)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf(findings: readonly Finding[], total: number, options: ReportOptions): Run {
  const words = wordsOf(options.lang);
  const rules = sarifRules(findings, options);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const { artifacts, fileIndex } = artifactsOf(findings);
  const prints = new Fingerprints();
  return {
    tool: {
      driver: { name: 'service-directory', version: options.tool.version, language: options.lang, rules },
    },
    invocations: [invocationOf(options, total - findings.length, words)],
    columnKind: 'utf16CodeUnits',
    artifacts,
    results: findings.map((finding) => {
      const index = ruleIndex.get(finding.code);
      return {
        ruleId: finding.code,
        ...(index === undefined ? {} : { ruleIndex: index }),
        level: SARIF_LEVEL[finding.severity],
        message: { text: resultText(finding, words) },
        locations: [locationOf(finding, fileIndex, finding.recordId)],
        ...relatedOf(finding, fileIndex),
        partialFingerprints: prints.of(finding),
      };
    }),
  };
}

/** The files with findings, each once (SARIF 2.1.0, 3.14.15), and where each name stands: `a.json` is `./a.json`. */
function artifactsOf(findings: readonly Finding[]) {
  const indexByUri = new Map<string, number>();
  const fileIndex = new Map<string, number>();
  const artifacts: Artifact[] = [];
  for (const { file } of findings) {
    if (file === '' || fileIndex.has(file)) continue;
    const location = artifactOf(file);
    const index = indexByUri.get(location.uri) ?? artifacts.push({ location }) - 1;
    indexByUri.set(location.uri, index);
    fileIndex.set(file, index);
  }
  return { artifacts, fileIndex };
}

/** In which cell, what was found and what to do; other places are linked, since code scanning shows only those that are. */
function resultText(finding: Finding, words: ReportWords): string {
  const { code, message, help, related = [] } = finding;
  const links = related.map(
    (place, index) => `[${messageText(`${words.related} ${placeOf(place, words)}`)}](${index})`,
  );
  const parts = [
    messageText(`${beforeSentence(finding, words)}${message}`),
    ...links,
    messageText(help),
  ].filter((part) => part.trim() !== '');
  return parts.join(' ') || messageText(code) || 'finding';
}

function relatedOf(
  { related = [] }: Finding,
  fileIndex: ReadonlyMap<string, number>,
): Pick<Result, 'relatedLocations'> {
  return related.length === 0
    ? {}
    : { relatedLocations: related.map((place, id) => ({ id, ...locationOf(place, fileIndex) })) };
}

/** How the run went. A run that left something out says what. */
function invocationOf(options: ReportOptions, leftOut: number, words: ReportWords): Invocation {
  const incomplete = incompleteIn(options, words);
  const isWhole = incomplete === undefined;
  const known = knownLine(options.known, words);
  const notes = [
    ...(incomplete === undefined ? [] : [{ level: 'error' as const, text: incomplete }]),
    ...(known === undefined ? [] : [{ level: 'note' as const, text: known }]),
    ...(leftOut > 0 ? [{ level: 'warning' as const, text: words.more(leftOut) }] : []),
  ];
  return {
    executionSuccessful: isWhole,
    ...(notes.length === 0
      ? {}
      : {
          toolExecutionNotifications: notes.map(({ level, text }) => ({
            level,
            message: { text: messageText(text) },
          })),
        }),
  };
}

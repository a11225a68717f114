/** What two versions of the validator say about the same directory, and in what they differ. */

/** A finding without its words, which may change: where it is and what it is about. */
const keyOf = ({ code, file, path, sheet, cell }) =>
  [code, file, path, sheet, cell].filter(Boolean).join(' ');

function countByKey(findings) {
  const counted = new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    const seen = counted.get(key);
    if (seen === undefined) counted.set(key, { finding, count: 1 });
    else seen.count += 1;
  }
  return counted;
}

const without = (left, right) =>
  [...left].flatMap(([key, { finding, count }]) =>
    Array.from({ length: Math.max(0, count - (right.get(key)?.count ?? 0)) }, () => finding),
  );

/**
 * @param {readonly object[]} before what the earlier version found
 * @param {readonly object[]} after what this one finds
 * @returns {{ appeared: object[], vanished: object[], changed: { before: object, after: object }[] }} `changed`: the
 *   same finding with another severity
 */
export function compareFindings(before, after) {
  const [left, right] = [countByKey(before), countByKey(after)];
  return {
    appeared: without(right, left),
    vanished: without(left, right),
    changed: [...right].flatMap(([key, { finding }]) => {
      const earlier = left.get(key)?.finding;
      return earlier === undefined || earlier.severity === finding.severity
        ? []
        : [{ before: earlier, after: finding }];
    }),
  };
}

/** Findings shown of each code; the rest is counted. */
const MOST_SHOWN = 3;

const placeOf = ({ file, line, column, sheet, cell }) =>
  cell === undefined ? `${file}:${line}:${column}` : `${file} ${sheet ?? ''} ${cell}`.replace(/ +/g, ' ');

function listByCode(findings, sign) {
  const byCode =
    Map.groupBy === undefined ? groupByCode(findings) : Map.groupBy(findings, ({ code }) => code);
  return [...byCode]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([code, own]) => [
      `- ${sign} \`${code}\` (${own[0].severity}): ${own.length}`,
      ...own
        .slice(0, MOST_SHOWN)
        .map((finding) => `  - ${placeOf(finding)} ${finding.message ?? ''}`.trimEnd()),
      ...(own.length > MOST_SHOWN ? [`  - … and ${own.length - MOST_SHOWN} more`] : []),
    ]);
}

function groupByCode(findings) {
  const groups = new Map();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return groups;
}

/**
 * The comparison in words (Markdown).
 * @param {string} from the earlier version, as people call it
 * @param {{ name: string, comparison: ReturnType<typeof compareFindings>, unread?: string }[]} directories
 */
export function describeComparison(from, directories) {
  const sum = (what) => directories.reduce((total, { comparison }) => total + comparison[what].length, 0);
  const lines = [
    `# What this version says differently from ${from}`,
    '',
    `${sum('appeared')} findings appear, ${sum('vanished')} vanish, ${sum('changed')} change their severity, in ${directories.length} directories.`,
  ];
  for (const { name, comparison, unread } of directories) {
    const { appeared, vanished, changed } = comparison;
    lines.push('', `## ${name}`, '');
    if (unread !== undefined) lines.push(unread);
    if (appeared.length + vanished.length + changed.length === 0) lines.push('The same findings.');
    lines.push(...listByCode(appeared, 'appears:'), ...listByCode(vanished, 'vanishes:'));
    for (const { before, after } of changed)
      lines.push(`- changes: \`${after.code}\` ${before.severity} → ${after.severity} at ${placeOf(after)}`);
  }
  return `${lines.join('\n')}\n`;
}

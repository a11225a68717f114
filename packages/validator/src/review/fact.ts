/** A line of a fact, with what else is said of the same thing below it. */
export type Line = string | { text: string; more: readonly string[] };

/** A fact with its name; several lines where there is more than one. */
export interface Fact {
  label: string;
  lines: readonly Line[];
}

/** A line with those of its parts that there are. */
export function lineWith(text: string, parts: readonly (string | undefined)[]): Line {
  const more = parts.filter((part) => part !== undefined && part !== '') as string[];
  return more.length === 0 ? text : { text, more };
}

/** A fact of which some lines may not be there; without any it has none, and is left out by `factsWithLines`. */
export const factOf = (label: string, lines: readonly (Line | undefined)[]): Fact => ({
  label,
  lines: lines.filter((line) => line !== undefined && line !== '') as Line[],
});

/** Those that say anything. */
export const factsWithLines = (facts: readonly Fact[]): Fact[] =>
  facts.filter(({ lines }) => lines.length > 0);

const textOf = (line: Line): string => (typeof line === 'string' ? line : line.text);
const moreOf = (line: Line): readonly string[] => (typeof line === 'string' ? [] : line.more);

/** A fact as lines of plain text: on one where it is one. */
export function writeFact({ label, lines }: Fact): string[] {
  const [first] = lines;
  if (first !== undefined && lines.length === 1)
    return [`- ${label}: ${textOf(first)}`, ...moreOf(first).map((part) => `  - ${part}`)];
  return [
    `- ${label}:`,
    ...lines.flatMap((line) => [`  - ${textOf(line)}`, ...moreOf(line).map((part) => `    - ${part}`)]),
  ];
}

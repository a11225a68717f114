import { fieldOf, isData } from '../data.ts';
import type { RawFinding } from '../finding.ts';

/**
 * Sorts findings by where they stand: by record, then by the field in the order of the data. Those at one place stay in
 * their order, unless it is told which rule comes first.
 * @param root what their paths, from step `from` on, count from
 */
export function inDataOrder(
  findings: readonly RawFinding[],
  root: unknown,
  from = 0,
  rankOfRule: (code: string) => number = () => 0,
): RawFinding[] {
  if (findings.length < 2) return [...findings];
  const ranks = new Map<unknown, ReadonlyMap<string, number>>();
  const rankOf = (holder: unknown, step: string | number): number => {
    if (typeof step === 'number') return step;
    if (!isData(holder)) return 0;
    let keys = ranks.get(holder);
    if (keys === undefined) {
      keys = new Map(Object.keys(holder).map((key, index) => [key, index]));
      ranks.set(holder, keys);
    }
    return keys.get(step) ?? -1;
  };
  const keyed = findings.map((finding) => {
    const ranksOfSteps: number[] = [];
    let holder = root;
    for (let index = from; index < finding.path.length; index++) {
      const step = finding.path[index] ?? '';
      ranksOfSteps.push(rankOf(holder, step));
      holder =
        Array.isArray(holder) && typeof step === 'number' ? holder[step] : fieldOf(holder, String(step));
    }
    return { finding, ranksOfSteps };
  });
  keyed.sort((left, right) => {
    const length = Math.min(left.ranksOfSteps.length, right.ranksOfSteps.length);
    for (let index = 0; index < length; index++) {
      const difference = (left.ranksOfSteps[index] ?? 0) - (right.ranksOfSteps[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return (
      left.ranksOfSteps.length - right.ranksOfSteps.length ||
      rankOfRule(left.finding.code) - rankOfRule(right.finding.code)
    );
  });
  return keyed.map(({ finding }) => finding);
}

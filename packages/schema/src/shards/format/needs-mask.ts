/** Which of some codes are there, as `ShardEntry.needs` writes it. */
export function maskOf(codes: Iterable<string>, all: ReadonlyMap<string, number>): string {
  const digits: number[] = [];
  for (const code of codes) {
    const at = all.get(code);
    if (at === undefined) continue;
    while (digits.length <= at >> 2) digits.push(0);
    digits[at >> 2]! |= 1 << (at & 3);
  }
  return digits.map((digit) => digit.toString(16)).join('');
}

/** What is in any of some masks. */
export function joinMasks(masks: readonly string[]): string {
  const digits: number[] = [];
  for (const mask of masks)
    for (const [at, digit] of [...mask].entries()) {
      while (digits.length <= at) digits.push(0);
      digits[at]! |= Number.parseInt(digit, 16);
    }
  return digits.map((digit) => digit.toString(16)).join('');
}

/** Do two masks have anything in common? */
export function masksMeet(one: string, other: string): boolean {
  for (let at = 0; at < one.length && at < other.length; at++)
    if ((Number.parseInt(one[at]!, 16) & Number.parseInt(other[at]!, 16)) !== 0) return true;
  return false;
}

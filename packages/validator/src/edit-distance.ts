/** No row is wider: longer words are told as too far apart. */
const MAX_WIDTH = 256;

// Used again and again: a new row for each letter would cost more than what is counted in it.
let earlier = new Uint16Array(MAX_WIDTH + 1);
let above = new Uint16Array(MAX_WIDTH + 1);
let current = new Uint16Array(MAX_WIDTH + 1);

/**
 * Letters to add, drop, change or swap with the next one to get from one word to the other (optimal string alignment);
 * `most + 1` when there are more. Looks only at the band of so many letters beside the diagonal.
 */
export function editDistance(left: string, right: string, most: number): number {
  const beyond = most + 1;
  const width = right.length;
  if (Math.abs(left.length - width) > most || width >= MAX_WIDTH) return beyond;
  for (let column = 0; column <= width; column++) above[column] = Math.min(column, beyond);
  let leastAbove = 0;
  for (let row = 1; row <= left.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(width, row + most);
    const letter = left.charCodeAt(row - 1);
    const letterAbove = row > 1 ? left.charCodeAt(row - 2) : -1;
    let before = from === 1 ? Math.min(row, beyond) : beyond;
    let least = before;
    current[from - 1] = before;
    for (let column = from; column <= to; column++) {
      const same = right.charCodeAt(column - 1) === letter;
      let best = Math.min((above[column - 1] ?? 0) + (same ? 0 : 1), before + 1, (above[column] ?? 0) + 1);
      const isSwapped = column > 1 && letter === right.charCodeAt(column - 2);
      if (isSwapped && letterAbove === right.charCodeAt(column - 1))
        best = Math.min(best, (earlier[column - 2] ?? 0) + 1);
      before = Math.min(best, beyond);
      current[column] = before;
      if (before < least) least = before;
    }
    if (to < width) current[to + 1] = beyond;
    // Two rows decide the next, because of swapped letters.
    if (least > most && leastAbove > most) return beyond;
    leastAbove = least;
    [earlier, above, current] = [above, current, earlier];
  }
  return above[width] ?? beyond;
}

/** A word, and the numbers of the cells in which it stands, in order. */
export interface WordCells {
  word: string;
  cells: number[];
}

interface Run {
  lines: Iterator<string>;
  word: string;
  cells: string;
}

/** Steps to the next line of a run; false at its end. */
function step(run: Run): boolean {
  const { done, value } = run.lines.next();
  if (done === true) return false;
  const end = value.indexOf('\t');
  run.word = value.slice(0, end);
  run.cells = value.slice(end + 1);
  return true;
}

const numbersIn = (cells: string) => cells.split(' ').map((digits) => Number.parseInt(digits, 36));

/**
 * Words of several runs in order (UTF-16). Each run has its words in order, as `word`, a tab, and its cells in base 36 with
 * blanks between; the cells of a run come before those of the next.
 */
export function* mergeRuns(runs: readonly Iterable<string>[]): Generator<WordCells> {
  let open = runs
    .map((lines): Run => ({ lines: lines[Symbol.iterator](), word: '', cells: '' }))
    .filter((run) => step(run));
  while (open.length > 0) {
    let word = open[0]!.word;
    for (const run of open) if (run.word < word) word = run.word;
    const cells: number[] = [];
    let hasEnded = false;
    for (const run of open)
      if (run.word === word) {
        for (const cell of numbersIn(run.cells)) cells.push(cell);
        if (!step(run)) {
          run.word = '';
          hasEnded = true;
        }
      }
    if (hasEnded) open = open.filter((run) => run.word !== '');
    yield { word, cells };
  }
}

/** Numbers that mostly follow one another, as first and last of each run. */
type Runs = number[];

function addNumber(runs: Runs, number: number): void {
  const last = runs.length - 1;
  const end = runs[last];
  if (end === number) return;
  if (end === number - 1) runs[last] = number;
  else runs.push(number, number);
}

const hasNumber = (runs: Runs, number: number): boolean => {
  // The run that begins last of those that begin at or before the number.
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[2 * middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (runs[2 * low - 1] ?? -1) >= number;
};

/** Cuts `services/3/name` into its list, the record and the place in the record. */
const PLACE = /^([^/]*)\/(0|[1-9]\d{0,8})\/(.*)$/s;

/**
 * Places of the output whose fault is told as a problem of the sheet. A list of 100,000 may lack the same in every row, so
 * what is kept is the rows of each place and not a text for each of them.
 */
export class ToldPlaces {
  /** By list, by place in the record, by code. */
  readonly #lists = new Map<string, Map<string, Map<string, Runs>>>();

  /**
   * Marks a place in a record of a list. The records of a list come in their order.
   * @param path in the record, with `/` between the steps
   */
  mark(list: string, index: number, path: string, code: string): void {
    let places = this.#lists.get(list);
    if (places === undefined) this.#lists.set(list, (places = new Map<string, Map<string, Runs>>()));
    let codes = places.get(path);
    if (codes === undefined) places.set(path, (codes = new Map<string, Runs>()));
    const runs = codes.get(code);
    if (runs === undefined) codes.set(code, [index, index]);
    else addNumber(runs, index);
  }

  /** @param path from the root, as steps or as a JSON Pointer */
  has(code: string, path: readonly (string | number)[] | string): boolean {
    if (this.#lists.size === 0) return false;
    const steps = typeof path === 'string' ? path.replace(/^\//, '') : path.join('/');
    const [, list = '', index = '', rest = ''] = PLACE.exec(steps) ?? [];
    const runs = this.#lists.get(list)?.get(rest)?.get(code);
    return runs !== undefined && hasNumber(runs, Number(index));
  }
}

/** Tables that the numbers are spread over: each grows by itself, so that no copy of all of them is ever made. */
const TABLES = 64;
const FIRST_SIZE = 16;
/** A table grows by a quarter when so large a share of it is taken. */
const FULL = 0.8;
const GROWTH = 1.25;
const TWO_TO_32 = 4294967296;

interface Table {
  numbers: Float64Array;
  taken: number;
}

/** Numbers as `textNumber` gives them, in ten to thirteen bytes each; a `Set` takes four times as much. */
export class NumberSet {
  size = 0;
  readonly #tables: Table[] = [];

  has(number: number): boolean {
    const table = this.#tables[number % TABLES];
    return table !== undefined && table.numbers[slotOf(table.numbers, number)] === number;
  }

  add(number: number): void {
    const table = (this.#tables[number % TABLES] ??= { numbers: new Float64Array(FIRST_SIZE), taken: 0 });
    let slot = slotOf(table.numbers, number);
    if (table.numbers[slot] === number) return;
    if (table.taken >= table.numbers.length * FULL) {
      table.numbers = grown(table.numbers);
      slot = slotOf(table.numbers, number);
    }
    table.numbers[slot] = number;
    table.taken += 1;
    this.size += 1;
  }
}

/** Where a number stands, or the free place where it would: its upper bits say where to begin. */
function slotOf(numbers: Float64Array, number: number): number {
  const { length } = numbers;
  let slot = Math.floor((((number / TABLES) % TWO_TO_32) / TWO_TO_32) * length);
  while (numbers[slot] !== 0 && numbers[slot] !== number) slot = slot + 1 === length ? 0 : slot + 1;
  return slot;
}

function grown(numbers: Float64Array): Float64Array {
  const larger = new Float64Array(numbers.length * GROWTH);
  for (const number of numbers) if (number !== 0) larger[slotOf(larger, number)] = number;
  return larger;
}

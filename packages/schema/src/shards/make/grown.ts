/** The same numbers with room for at least so many, and for twice as many as before. */
export function grown<Numbers extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  numbers: Numbers,
  least = 0,
): Numbers {
  const Kind = numbers.constructor as new (length: number) => Numbers;
  const larger = new Kind(Math.max(least, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

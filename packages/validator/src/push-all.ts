/** `push(...items)` fails on a hundred thousand. */
export function pushAll<Item>(to: Item[], items: readonly Item[]): void {
  for (const item of items) to.push(item);
}

/** Adds to a list that is made with its first item. An empty list that is pushed to takes room for 17 at once. */
export function append<Item>(list: Item[] | undefined, item: Item): Item[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

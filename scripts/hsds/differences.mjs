/** What of one JSON document is not in another, as lines `path: what`. What the other has besides is not told. */

const short = (value) => {
  const text = JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
};

/** Lists are compared by `id` where their items have one that is known, else by their order. */
const partner = (list, item, index) =>
  list.find((one) => one?.id !== undefined && one.id === item?.id) ?? list[index];

export function* differences(expected, actual, path = '') {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) yield `${path}: gone, was ${expected.length} item(s)`;
    else
      for (const [index, item] of expected.entries())
        yield* differences(item, partner(actual, item, index), `${path}/${index}`);
  } else if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) yield `${path}: gone, was ${short(expected)}`;
    else
      for (const [key, value] of Object.entries(expected))
        yield* differences(value, actual[key], `${path}/${key}`);
  } else if (actual === undefined) yield `${path}: gone, was ${short(expected)}`;
  else if (expected !== actual) yield `${path}: ${short(expected)} became ${short(actual)}`;
}

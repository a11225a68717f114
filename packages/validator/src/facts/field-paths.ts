/** How many different paths are remembered; real directories use about forty. */
const MAX_KNOWN = 500;
const known = new Map<string, readonly string[]>();

/** The names in a field path: `locations[0].address` has three. */
export function stepsOf(fieldPath: string): readonly string[] {
  let steps = known.get(fieldPath);
  if (steps === undefined) {
    steps = fieldPath.split(/[.[\]]+/).filter((step) => step !== '');
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(fieldPath, steps);
  }
  return steps;
}

/** Does a field path say what a field is about: equal, a part of it, or the whole of it? */
export function supportsField(support: string, first: string, second: string): boolean {
  const steps = stepsOf(support);
  return steps[0] === first && (steps.length === 1 || steps[1] === second);
}

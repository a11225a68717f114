/** Does a name match a pattern of one step, in which `*` is anything and `?` one sign? Takes time in proportion to both. */
function matchesStep(name: string, pattern: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let resumeAt = 0;
  while (at < name.length) {
    if (pattern[place] === '*') {
      star = place;
      resumeAt = at;
      place += 1;
    } else if (pattern[place] === '?' || pattern[place] === name[at]) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      resumeAt += 1;
      at = resumeAt;
      place = star + 1;
    } else return false;
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}

const stepsOf = (path: string): string[] => path.split('/').filter((step) => step !== '' && step !== '.');

/**
 * Does a path match a pattern? `*` is anything within a name, `?` one sign, a step `**` any number of folders. A
 * pattern that matches a folder matches everything in it.
 * @param path with forward slashes
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const names = stepsOf(path);
  const wanted = stepsOf(pattern);
  if (wanted.length === 0) return false;
  // reached[i]: the steps of the pattern so far can have matched the first i names.
  let reached = names.map(() => false);
  reached = [true, ...reached];
  for (const step of wanted) {
    const next = reached.map(() => false);
    for (let count = 0; count <= names.length; count++) {
      if (step === '**') next[count] = reached[count] === true || (count > 0 && next[count - 1] === true);
      else if (count > 0)
        next[count] = reached[count - 1] === true && matchesStep(names[count - 1] ?? '', step);
    }
    reached = next;
  }
  return reached.some((isReached, count) => isReached && count > 0);
}

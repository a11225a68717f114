/** A section in the order of a record. */
interface Placed {
  /** Its id among all: ours as it is, that of a plugin `plugin/section`. */
  key: string;
  after?: string | undefined;
}

/** Where a section stands that names no place, or one that is not there: before what one does with the record. */
const BEFORE = 'take';

/**
 * Puts added sections among those that are there. Several after the same one stand in the order given; one may follow
 * another that was added.
 * @param tell called with each that names a section that is not there
 */
export function placeSections<Section extends Placed>(
  own: readonly Section[],
  added: readonly Section[],
  tell: (section: Section) => void = () => undefined,
): Section[] {
  const placed = [...own];
  let waiting = [...added];
  const insert = (section: Section, index: number) => placed.splice(index, 0, section);
  /** Behind the one that it follows, and behind those that follow that one already. */
  const behind = (key: string): number => {
    let index = placed.findIndex((one) => one.key === key);
    if (index === -1) return -1;
    while (placed[index + 1]?.after === key) index += 1;
    return index + 1;
  };
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const section of waiting) {
      const index = section.after === undefined ? -1 : behind(section.after);
      if (index === -1) continue;
      insert(section, index);
      waiting = waiting.filter((other) => other !== section);
      isMoving = true;
    }
  }
  for (const section of waiting) {
    if (section.after !== undefined) tell(section);
    const index = placed.findIndex(({ key }) => key === BEFORE);
    insert(section, index === -1 ? placed.length : index);
  }
  return placed;
}

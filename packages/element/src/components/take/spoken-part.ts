/** A text to be spoken, with the language of its voice. */
export interface SpokenPart {
  text: string;
  lang: string;
  /** Never left out: where its own language has no voice, that of the interface speaks it. */
  isNeeded?: boolean;
}

/** Neighbours in one language as one, without a pause between them. */
export const inOneBreath = (parts: readonly SpokenPart[]): SpokenPart[] =>
  parts.reduce<SpokenPart[]>((said, part) => {
    const last = said.at(-1);
    if (last?.lang !== part.lang) return [...said, part];
    return [...said.slice(0, -1), { ...last, text: `${last.text}${part.text}` }];
  }, []);

/** What publishers write of days on which nobody is there. Other languages, and other words, are no reason to say so. */
const CLOSED =
  /(?<!\p{L})(?:closed|shut|stengt|lukket|stängt|geschlossen|cerrad[oa]s?|fermée?s?|fechad[oa]s?|chius[oaie]|gesloten|zamknięt[eya]|închis|закрыто|зачинено)(?!\p{L})/iu;

/** What takes it back, or limits it. */
const BUT =
  /(?<!\p{L})(?:not|never|except|unless|but|open|opens|ikke|aldri|unntatt|bortsett|men|åpent?|åpner|nicht|nie|außer|geöffnet|no|nunca|salvo|excepto|abiert[oa]|pas|jamais|sauf|ouverte?)(?!\p{L})/iu;

/** Do words say that it is closed, and nothing else of whether it is? */
export const saysClosed = (words: readonly string[]): boolean =>
  words.some((text) => CLOSED.test(text)) && !words.some((text) => BUT.test(text));

/** Is there nothing in the words but that it is closed? */
export const saysClosedAlone = (words: string): boolean =>
  /^[\s\p{P}]*$/u.test(words.slice(0, 200).replace(CLOSED, ''));

import type { TextRecord } from '../../rule.ts';
import { figuresOf, type Figures } from './figures.ts';
import { hasSameDigits } from './same-digits.ts';

/** A text and a translation of it, with the figures of both. */
export interface FiguresPair {
  language: string;
  source: string;
  sourceText: string;
  sourceFigures: Figures;
  figures: Figures;
}

/** Each translation of a text beside its source, the first language of it; none where all languages have the same digits. */
export function* figuresByLanguage({ byLanguage, isMap }: TextRecord): Generator<FiguresPair> {
  if (!isMap || byLanguage.size < 2 || hasSameDigits(byLanguage)) return;
  let first: Pick<FiguresPair, 'source' | 'sourceText' | 'sourceFigures'> | undefined;
  for (const [language, text] of byLanguage) {
    const figures = figuresOf(text, language);
    if (first === undefined) first = { source: language, sourceText: text, sourceFigures: figures };
    else yield { ...first, language, figures };
  }
}

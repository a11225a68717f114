import { isTrue, type Attributes } from '../xml/xml-reader.ts';
import { struckRest } from '../struck-rest.ts';
import { unescapeText } from './escaped-text.ts';

/** The text of a cell without what is struck out. */
export interface RunText {
  text: string;
  /** What is left in a cell whose own letters are struck out. */
  inStruckCell: string;
  /** What runs say that is struck out; empty when nothing is. */
  struck: string;
}

/** The elements that say whether a run is struck out, each with that in which it stands. */
export const RUN_PROPERTIES: Readonly<Record<string, string>> = { rPr: 'r', strike: 'rPr' };

/** `<strike/>`, unless it says no. */
export const isStrike = ({ val }: Attributes): boolean => val === undefined || isTrue(val);

/**
 * Gathers the runs of a rich text (ECMA-376 part 1, 18.4.4). A run with letters of its own says whether they are struck out;
 * one without is as its cell is.
 */
export class RunTexts {
  /** Signs so far, also those that are struck out. */
  length = 0;
  #text = '';
  #inStruckCell = '';
  #struck = '';
  #isLastStruck = false;
  #run: 'as-cell' | 'plain' | 'struck' = 'as-cell';

  /** Begins a text. */
  start(): void {
    this.length = 0;
    this.#text = '';
    this.#inStruckCell = '';
    this.#struck = '';
    this.#isLastStruck = false;
    this.#run = 'as-cell';
  }

  /** Takes an element of a run, before its text. */
  open(name: string, attributes: Attributes): void {
    if (name === 'r') this.#run = 'as-cell';
    else if (name === 'rPr') this.#run = 'plain';
    else if (name === 'strike' && isStrike(attributes)) this.#run = 'struck';
  }

  add(text: string): void {
    this.length += text.length;
    if (this.#run === 'struck') this.#strike(text);
    else this.#text += text;
    this.#isLastStruck = this.#run === 'struck';
    if (this.#run === 'plain') this.#inStruckCell += text;
  }

  /** Words that stood apart are kept apart. */
  #strike(text: string): void {
    if (text.trim() === '' && this.#struck === '') return;
    this.#struck += this.#isLastStruck || this.#struck === '' ? text : `\n${text}`;
  }

  take(): RunText {
    const struck = unescapeText(this.#struck);
    const text = this.#struck !== '' ? struckRest(unescapeText(this.#text)) : unescapeText(this.#text);
    const isAllPlain = this.#inStruckCell === this.#text;
    return {
      text,
      inStruckCell: isAllPlain ? text : struckRest(unescapeText(this.#inStruckCell)),
      struck,
    };
  }
}

import { escapeMarkup } from '../xml.ts';

/** HTML that is ready to be written. Only `html` makes it, so that nothing else than text can come out of data. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text, which is escaped, markup, lists of both, and nothing. */
export type Piece = string | number | Markup | readonly Piece[] | undefined;

function write(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  return typeof piece === 'object' ? piece.map(write).join('') : escapeMarkup(String(piece));
}

/** A template of HTML. Every value is escaped, unless it is markup already. Attributes stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: Piece[]): Markup =>
  new Markup(
    parts.map((part, index) => `${part}${index < values.length ? write(values[index]) : ''}`).join(''),
  );

/** The path of a file, which may be broken after each folder. */
export const filePath = (path: string): Markup =>
  html`<bdi>${path.split(/(?<=[/\\])/).map((step, index) => [index > 0 ? html`<wbr />` : '', step])}</bdi>`;

/** A value out of data within a sentence: its direction does not touch what stands around it. */
export const value = (text: string): Markup => html`<bdi>${text}</bdi>`;

import { SaxesParser } from 'saxes';
import type { ReadLimits } from '../limits.ts';
import { tooLarge, unreadable } from '../stop.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a part of a workbook is read by. Names are local: `row` for `x:row`, whatever prefix a program has chosen. */
export interface XmlVisitor {
  /** `parent` is empty for the root. False leaves the element out, with all that is in it. */
  open(name: string, attributes: Attributes, parent: string): boolean;
  close?(name: string): void;
  /** What stands straight in the element `parent`, perhaps in pieces. */
  text?(text: string, parent: string): void;
}

/** Code units between two tags. Only a picture within a flat document comes near. */
const LONGEST_TOKEN = 4 * 2 ** 20;

/** The five of XML 1.0, section 4.6, without a prototype: `&constructor;` is nothing. */
const ENTITIES: Readonly<Record<string, string>> = Object.freeze(
  Object.assign(Object.create(null) as object, { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

/** Reads XML as it comes. Entities of its own making are refused: no spreadsheet has them, and bombs are made of them. */
export class XmlReader {
  readonly #visitor: XmlVisitor;
  readonly #limits: Readonly<ReadLimits>;
  readonly #part: string;
  readonly #parser = new SaxesParser({ position: false, xmlns: false });
  readonly #names: string[] = [];
  /** Depth of the element that is left out; 0 when none is. */
  #leftOutAt = 0;
  #sinceTag = 0;

  constructor(visitor: XmlVisitor, part: string, limits: Readonly<ReadLimits>) {
    this.#visitor = visitor;
    this.#part = part;
    this.#limits = limits;
    const parser = this.#parser;
    parser.ENTITIES = ENTITIES;
    parser.on('opentag', ({ name, attributes }) => this.#open(localName(name), attributes));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#takeText(text));
    parser.on('cdata', (text) => this.#takeText(text));
    parser.on('doctype', () => this.#fail('doctype'));
    parser.on('error', ({ message }) => this.#fail(message));
  }

  write(text: string): void {
    this.#sinceTag += text.length;
    this.#parser.write(text);
    if (this.#sinceTag > LONGEST_TOKEN) throw tooLarge('text', LONGEST_TOKEN);
  }

  end(): void {
    this.#parser.close();
  }

  #open(name: string, attributes: Attributes): void {
    this.#sinceTag = 0;
    const names = this.#names;
    const parent = names.at(-1) ?? '';
    names.push(name);
    if (names.length > this.#limits.depth) throw tooLarge('depth', this.#limits.depth);
    if (this.#leftOutAt === 0 && !this.#visitor.open(name, attributes, parent))
      this.#leftOutAt = names.length;
  }

  #close(): void {
    this.#sinceTag = 0;
    const depth = this.#names.length;
    const name = this.#names.pop() ?? '';
    if (this.#leftOutAt === 0) this.#visitor.close?.(name);
    else if (this.#leftOutAt === depth) this.#leftOutAt = 0;
  }

  #takeText(text: string): void {
    if (this.#leftOutAt === 0) this.#visitor.text?.(text, this.#names.at(-1) ?? '');
  }

  #fail(detail: string): never {
    throw unreadable('damaged', { part: this.#part, detail });
  }
}

/** A boolean of XML Schema. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

import { html, nothing, render } from 'lit';
import type { Service } from '@service-directory/schema';
import type { RecordContext } from '../../context.ts';
import type { RecordSection, SectionContent } from '../contract/section.ts';
import { frozenCopy } from '../frozen.ts';
import { NONSENSE, type Guard } from '../guard.ts';
import { wordsIn } from '../read-words.ts';
import { sectionContext } from '../section-context.ts';

const CONTENT = {
  name: 'render()',
  gives: 'a template of lit, a node, a text, a list of these, or undefined',
  read: (answer: unknown): SectionContent | typeof NONSENSE => (isContent(answer) ? answer : NONSENSE),
};

const isTemplate = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { _$litType$?: unknown })['_$litType$'] === 'number';

const isContent = (value: unknown): value is SectionContent =>
  value === undefined ||
  value === null ||
  value === nothing ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  value instanceof Node ||
  isTemplate(value) ||
  (Array.isArray(value) && value.every(isContent));

const isEmpty = (content: SectionContent): boolean =>
  content === undefined ||
  content === null ||
  content === nothing ||
  content === '' ||
  (Array.isArray(content) && content.every(isEmpty));

/** A section of a plugin, guarded. */
export class SectionPart {
  /** @param key `plugin/section` */
  constructor(
    readonly key: string,
    readonly section: RecordSection,
    readonly guard: Guard,
  ) {}

  /**
   * Its heading and its content, drawn apart from the record: what goes wrong while it is drawn costs this section alone.
   * @param holders keeps what was drawn before, so that a new drawing changes only what is different
   * @returns undefined when it has nothing to show
   */
  draw(
    service: Service,
    view: RecordContext,
    headingLevel: number,
    holders: Map<string, HTMLElement>,
  ): { title: unknown; content: HTMLElement } | undefined {
    const title = wordsIn(this.section.title, view.locale, this.guard, 'title');
    if (title === undefined) return undefined;
    const content = this.guard.call(CONTENT, () =>
      this.section.render(frozenCopy(service), sectionContext(service, view, headingLevel)),
    );
    if (content === undefined || isEmpty(content)) return undefined;
    const { key } = this;
    const holder = holders.get(key) ?? document.createElement('div');
    try {
      render(content, holder);
    } catch (cause) {
      // A part that broke off in the middle is of no use to the next drawing either.
      holders.delete(key);
      this.guard.tell(
        'what render() gave could not be drawn. It must hold texts, nodes and templates alone.',
        cause,
      );
      return undefined;
    }
    holders.set(key, holder);
    return {
      title: html`<span lang=${title.lang ?? nothing} dir="auto">${title.text}</span>`,
      content: holder,
    };
  }
}

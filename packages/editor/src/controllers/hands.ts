import type { ReactiveControllerHost } from 'lit';
import type { ListSelection, Selection } from '../components/editor-list.ts';
import type { OpenTrouble } from '../files/open-trouble.ts';
import type { AllWords } from '../locales/load-words.ts';

/** The parts of the editor that get the focus, by the end of their tags. */
export type PartName = 'start' | 'nav' | 'left' | 'next' | 'record' | 'no-record' | 'sheet' | 'translations';

/** The editor, as those see it who do something for it. */
export type Host = ReactiveControllerHost &
  EventTarget & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What those who do something for the editor need of it: its words, what it shows, and what it tells. */
export interface Hands {
  words(): AllWords | undefined;
  selection(): Selection | undefined;
  /** @param isStaying leaves the focus where it is, as long as that is still there */
  select(selection: ListSelection | 'head' | undefined, isStaying?: boolean): void;
  /** Told to screen readers. */
  tell(sentence: string): void;
  /** Told to all, until something else is. */
  trouble(trouble: OpenTrouble | undefined): void;
  /** Puts the focus on the first of these parts that is shown, once all is drawn. */
  focusOn(parts: readonly PartName[], isOnlyWhenLost: boolean): void;
}

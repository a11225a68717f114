import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LeftWish } from '../components/editor-left.ts';
import { nextStep, type NextStep } from '../files/next-step.ts';
import type { SaveResult } from '../files/save-files.ts';
import { leftWords, saveDone, saveRest } from '../files/save-words.ts';
import type { AllWords } from '../locales/load-words.ts';
import type { SaveWish } from '../sheet/save-wish.ts';
import type { Hands } from './hands.ts';
import type { SessionController } from './session-controller.ts';

/** Saves what the person asks for, and tells what came of it and what comes next. */
export class SaveController implements ReactiveController {
  /** What comes after the last save. */
  next: NextStep | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #work: SessionController;
  readonly #hands: Hands;

  constructor(host: ReactiveControllerHost & EventTarget, work: SessionController, hands: Hands) {
    this.#host = host;
    this.#work = work;
    this.#hands = hands;
    host.addController(this);
  }

  hostConnected(): void {}

  async save(): Promise<void> {
    this.#tell(await this.#work.save());
  }

  async saveAs(wish: SaveWish): Promise<void> {
    this.#tell(await this.#work.saveAs(wish));
  }

  /** What becomes of the files that a save left. */
  async settle(wish: LeftWish): Promise<void> {
    const all = this.#hands.words();
    if (all === undefined) return;
    if (wish.kind === 'keep') this.#tell(await this.#work.keepOwn(wish.file));
    else if (wish.kind === 'download') this.#download(all);
    else {
      this.#work.takeOver(wish.file);
      this.#hands.select(undefined, true);
      this.#hands.tell(all.words.takenOver(wish.file.path));
      this.#hands.focusOn(['left', 'nav'], false);
    }
  }

  forget(): void {
    this.next = undefined;
  }

  /** What was downloaded is told to all: it is a way out, and the files are still not where they belong. */
  #download({ words }: AllWords): void {
    const { downloaded, toDelete } = this.#work.downloadUnsaved();
    const names = downloaded.join(', ');
    const told = names === '' ? '' : `${words.downloaded(names)}. ${words.stillUnsaved}`;
    this.#hands.trouble({ text: `${told} ${saveRest({ toDelete }, words)}`.trim(), canCheck: false });
  }

  #tell(result: SaveResult): void {
    const all = this.#hands.words();
    if (all === undefined) return;
    const { words } = all;
    const next = nextStep(result, this.#work.place);
    this.next = next ?? this.next;
    // The files of a folder are told one by one; a spreadsheet has its own way.
    const [sheet] = this.#work.left.length > 0 ? [] : result.left;
    const text =
      sheet === undefined ? saveRest(result, words) : `${leftWords(sheet, words)} ${words.downloadSheet}`;
    this.#hands.trouble(text === '' ? undefined : { text, canCheck: false });
    this.#hands.tell(`${saveDone(result, words)} ${next === undefined ? '' : words.nextTold}`.trim());
    // What was left is not to be overlooked; else the focus is moved where what asked how to save is gone.
    if (this.#work.left.length > 0) this.#hands.focusOn(['left'], false);
    else this.#hands.focusOn(['next', 'sheet'], true);
    const { saved, downloaded } = result;
    const init = { bubbles: true, composed: true, detail: { saved, downloaded } };
    this.#host.dispatchEvent(new CustomEvent('service-directory-editor-save', init));
  }
}

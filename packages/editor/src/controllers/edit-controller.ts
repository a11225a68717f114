import type { ReactiveController } from 'lit';
import type { ListSelection } from '../components/editor-list.ts';
import { FIELDS } from '../form/page-fields.ts';
import { misfitWords } from '../form/there-words.ts';
import { nameOfLanguage } from '../form-view/render-text.ts';
import { isData, type Change } from '../model/data.ts';
import { EditError } from '../model/directory-document.ts';
import type { ListName } from '../model/file-names.ts';
import { renameOf, type Rename } from '../model/rename-record.ts';
import { languageLeft, plainTexts } from '../model/source-language.ts';
import type { Hands, Host } from './hands.ts';
import type { SessionController } from './session-controller.ts';

/** Makes the changes that the person asks for, shows what came of them, and says why one was refused. */
export class EditController implements ReactiveController {
  /** Why the last change was refused; empty when it was made. */
  refused = '';
  readonly #host: Host;
  readonly #work: SessionController;
  readonly #hands: Hands;

  constructor(host: Host, work: SessionController, hands: Hands) {
    this.#host = host;
    this.#work = work;
    this.#hands = hands;
    host.addController(this);
  }

  hostConnected(): void {}

  add(list: ListName, name: string): void {
    const index = this.#work.add(list, name);
    if (this.#isDone(index) && index !== undefined) this.#hands.select({ list, index });
  }

  change(changes: readonly Change[]): void {
    const data = this.#work.session?.document.data;
    const rename = renameOf(changes, data);
    const left = languageLeft(changes, data);
    if (rename !== undefined) this.#rename(rename);
    else if (left !== undefined) this.#reorderLanguages(changes, left);
    else this.#isDone(this.#work.apply(changes));
  }

  /** @param done what is told when the changes are made */
  checked(changes: readonly Change[], done: string): void {
    if (this.#isDone(this.#work.apply(changes))) this.#hands.tell(done);
  }

  remove({ list, index }: ListSelection): void {
    if (!this.#isDone(this.#work.apply([{ kind: 'remove', path: [list, index] }]))) return;
    this.#hands.select(undefined);
    this.#hands.tell(this.#hands.words()?.words.removed ?? '');
  }

  walk(direction: 'undo' | 'redo'): void {
    const path = this.#work[direction]();
    const all = this.#hands.words();
    if (path === undefined || all === undefined) return;
    this.refused = '';
    const [list, index] = path;
    const selection = this.#hands.selection();
    // Whoever translates stays there: what was undone is one of many texts.
    if (selection !== 'translations') {
      if ((list === 'services' || list === 'organizations') && typeof index === 'number') {
        const isThere = isData(selection) && selection['list'] === list && selection['index'] === index;
        this.#hands.select(isThere ? selection : { list, index }, true);
      } else this.#hands.select('head', true);
    }
    this.#hands.tell(all.words[direction === 'undo' ? 'undone' : 'redone']);
  }

  forget(): void {
    this.refused = '';
  }

  /** @param left the language that was first, in which are the texts that do not say theirs */
  #reorderLanguages(changes: readonly Change[], left: string): void {
    const texts = plainTexts(this.#work.session?.document.data, FIELDS);
    if (!this.#isDone(this.#work.reorderLanguages(changes, texts, left)) || texts.length === 0) return;
    const all = this.#hands.words();
    if (all !== undefined)
      this.#hands.tell(all.words.languageTold(texts.length, nameOfLanguage(left, all.lang)));
  }

  #rename(rename: Rename): void {
    const { list, from, to } = rename;
    const index = this.#work.rename(rename);
    if (!this.#isDone(index) || index === undefined) return;
    this.#hands.select({ list, index }, true);
    this.#hands.tell(this.#hands.words()?.words.renamed(from, to) ?? '');
  }

  /** Tells why a change was refused, if it was. @returns whether it was made */
  #isDone<Answer>(answer: Answer | EditError): answer is Answer {
    const all = this.#hands.words();
    const isDone = !(answer instanceof EditError);
    const misfit = isDone ? undefined : answer.misfit;
    const why = misfit === undefined ? all?.words.cannotChange : all && misfitWords(misfit, all);
    this.refused = isDone ? '' : (why ?? '');
    this.#host.requestUpdate();
    if (!isDone) void this.#showRefusal();
    return isDone;
  }

  /** It stands above a form that may be long. */
  async #showRefusal(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('#refused')?.scrollIntoView({ block: 'center' });
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { FindingsController } from '../controllers/findings-controller.ts';
import type { SessionController } from '../controllers/session-controller.ts';
import type { NextStep } from '../files/next-step.ts';
import type { AllWords } from '../locales/load-words.ts';
import type { OpenTrouble } from '../files/open-trouble.ts';
import { isData, valueAt, type Change } from '../model/data.ts';
import type { DirectoryDocument } from '../model/directory-document.ts';
import type { ListName } from '../model/file-names.ts';
import type { SaveWish } from '../sheet/save-wish.ts';
import { renderCheckedToday } from './checked-today.ts';
import type { LeftWish } from './editor-left.ts';
import { renderTrouble } from './trouble.ts';
import type { ListSelection, RecordSelection, Selection } from './editor-list.ts';
import { isService } from './editor-record.ts';
// The parts are known by their tags: for types alone.
import type {} from './editor-bar.ts';
import type {} from './editor-nav.ts';
import type {} from './editor-next.ts';
import type {} from './editor-no-record.ts';
import type {} from './editor-preview.ts';
import type {} from './editor-sheet.ts';
import type {} from './editor-translations.ts';

/** What is drawn while a directory is open. */
export interface Workspace {
  all: AllWords;
  document: DirectoryDocument;
  selection: Selection | undefined;
  /** The day on which the directory is judged. */
  today: string;
  /** Is something typed that is not in the document yet? */
  isTyping: boolean;
  trouble: OpenTrouble | undefined;
  /** Why the last change was refused; empty when it was made. */
  refused: string;
  /** Was something dropped, and is to be asked about? */
  isDropped: boolean;
  /** What comes after the last save. */
  next: NextStep | undefined;
  /** Pages of the host that help with it. */
  checkUrl: string;
  guideUrl: string;
  work: SessionController;
  check: FindingsController;
}

/** What the person asks for there. */
export interface WorkspaceActions {
  select: (selection: Selection) => void;
  /** From what is shown to the list. */
  back: () => void;
  act: (wish: 'undo' | 'redo' | 'save') => void;
  /** Saves a directory that came from a spreadsheet. */
  saveAs: (wish: SaveWish) => void;
  add: (list: ListName, name: string) => void;
  /** Puts the directory away. */
  close: () => void;
  /** Is something typed that is not in the document yet? */
  type: (isTyping: boolean) => void;
  change: (changes: readonly Change[]) => void;
  /** The record was checked today: its changes, and what is told when they are made. */
  checked: (changes: readonly Change[], done: string) => void;
  /** What becomes of the files that a save left. */
  left: (wish: LeftWish) => void;
  /** What was dropped is opened, or forgotten. */
  dropped: (isOpened: boolean) => void;
  remove: (selection: ListSelection) => void;
  /** To what readers will see. */
  look: () => void;
  tell: (sentence: string) => void;
}

/** The open directory: the bar, the list, what is chosen in it, and what readers will see of it. */
export function renderWorkspace(view: Workspace, actions: WorkspaceActions): TemplateResult {
  const { all, document, selection, trouble, refused } = view;
  const { notice } = view.work;
  const hasPreview = isService(selection) && isRecord(document, selection);
  const classes = [
    'columns',
    selection === undefined ? '' : 'has-selection',
    hasPreview ? 'has-preview' : '',
  ];
  return html`${renderBar(view, actions)}
    ${notice === '' ? nothing : html`<p class="notice lines">${notice}</p>`} ${renderSheet(view, actions)}
    ${renderNext(view)} ${renderDropped(view, actions)} ${renderLeft(view, actions)}
    ${
      trouble === undefined
        ? nothing
        : html`<p class="notice" role="alert">${renderTrouble(trouble, view.checkUrl, all.words)}</p>`
    }
    ${refused === '' ? nothing : html`<p class="notice" role="alert" id="refused">${refused}</p>`}
    <div class=${classes.join(' ').trim()}>
      ${renderNav(view, actions)}
      <div class="record">
        ${
          selection === 'translations'
            ? renderTranslations(view, actions)
            : selection === undefined
              ? nothing
              : isRecord(document, selection)
                ? renderRecord(view, selection, actions)
                : renderNoRecord(view, selection, actions)
        }
      </div>
      ${
        hasPreview
          ? html`<aside aria-label=${all.words.preview}>
              <service-directory-editor-preview
                .all=${all}
                .data=${document.data}
                .service=${valueAt(document.data, ['services', selection.index])}
                .today=${view.today}
              ></service-directory-editor-preview>
            </aside>`
          : nothing
      }
    </div>`;
}

/** Something else may stand in a list, such as an empty item. */
const isRecord = (document: DirectoryDocument, selection: RecordSelection): selection is RecordSelection =>
  selection === 'head' || isData(document.recordsOf(selection.list)[selection.index]);

/** What was dropped while a directory is open. */
function renderDropped({ all: { words }, isDropped, work }: Workspace, { dropped }: WorkspaceActions) {
  return isDropped
    ? html`<div class="notice" role="alert">
        <p>${words.dropOpen} ${work.hasLoose ? words.dropUnsaved : nothing}</p>
        <p class="buttons">
          <button type="button" id="stay" @click=${() => dropped(false)}>${words.stay}</button>
          <button type="button" @click=${() => dropped(true)}>
            ${work.hasLoose ? words.dropAnyway : words.dropOther}
          </button>
        </p>
      </div>`
    : nothing;
}

/** The files that the last save left. */
function renderLeft({ all, document, work }: Workspace, actions: WorkspaceActions) {
  const { left } = work;
  return left.length === 0
    ? nothing
    : html`<service-directory-editor-left
        .all=${all}
        .left=${left}
        .canMake=${document.folder !== undefined}
        @service-directory-editor-left=${(event: CustomEvent<LeftWish>) => actions.left(event.detail)}
      ></service-directory-editor-left>`;
}

function renderBar(view: Workspace, actions: WorkspaceActions): TemplateResult {
  const { session } = view.work;
  return html`<service-directory-editor-bar
    .all=${view.all}
    .findings=${view.check.findings}
    .check=${view.check.state}
    .unsaved=${session?.unsaved.length ?? 0}
    .isTyping=${view.isTyping}
    .isPartly=${view.work.isPartlySaved}
    .canUndo=${session?.canUndo ?? false}
    .canRedo=${session?.canRedo ?? false}
    .hasRecord=${view.selection !== undefined}
    @service-directory-editor-bar=${({ detail }: CustomEvent<'back' | 'undo' | 'redo' | 'save'>) => {
      if (detail === 'back') actions.back();
      else actions.act(detail);
    }}
  ></service-directory-editor-bar>`;
}

/** What is to be known of the spreadsheet that it came from, and as what it is saved. */
function renderSheet({ all, document, work }: Workspace, actions: WorkspaceActions) {
  return work.sheet === undefined
    ? nothing
    : html`<service-directory-editor-sheet
        .all=${all}
        .data=${document.data}
        .origin=${work.sheet}
        @service-directory-editor-save-as=${(event: CustomEvent<SaveWish>) => actions.saveAs(event.detail)}
      ></service-directory-editor-sheet>`;
}

/** What comes next, until something is changed again. */
function renderNext({ all, next, check, work, checkUrl, guideUrl }: Workspace) {
  return next === undefined || work.hasUnsaved
    ? nothing
    : html`<service-directory-editor-next
        .all=${all}
        .step=${next}
        .errors=${check.findings.count([]).error}
        .checkUrl=${checkUrl}
        .guideUrl=${guideUrl}
      ></service-directory-editor-next>`;
}

function renderNav(view: Workspace, actions: WorkspaceActions): TemplateResult {
  return html`<service-directory-editor-nav
    .all=${view.all}
    .document=${view.document}
    .findings=${view.check.findings}
    .selection=${view.selection}
    .today=${view.today}
    .hasUnsaved=${view.work.hasLoose}
    @service-directory-editor-select=${(event: CustomEvent<Selection>) => actions.select(event.detail)}
    @service-directory-editor-add=${({ detail }: CustomEvent<{ list: ListName; name: string }>) =>
      actions.add(detail.list, detail.name)}
    @service-directory-editor-close=${() => actions.close()}
  ></service-directory-editor-nav>`;
}

function renderTranslations(view: Workspace, actions: WorkspaceActions): TemplateResult {
  return html`<service-directory-editor-translations
    .all=${view.all}
    .data=${view.document.data}
    .opened=${view.work.session?.opened.data}
    .today=${view.today}
    @service-directory-editor-typing=${(event: CustomEvent<boolean>) => actions.type(event.detail)}
    @service-directory-editor-change=${(event: CustomEvent<Change[]>) => actions.change(event.detail)}
    @service-directory-editor-select=${(event: CustomEvent<Selection>) => actions.select(event.detail)}
    @service-directory-editor-tell=${(event: CustomEvent<string>) => actions.tell(event.detail)}
  ></service-directory-editor-translations>`;
}

function renderRecord(
  view: Workspace,
  selection: RecordSelection,
  actions: WorkspaceActions,
): TemplateResult {
  const { all, document, today } = view;
  return html`<service-directory-editor-record
      .all=${all}
      .data=${document.data}
      .findings=${view.check.findings}
      .selection=${selection}
      .today=${today}
      .drafts=${view.work.drafts}
      @service-directory-editor-typing=${(event: CustomEvent<boolean>) => actions.type(event.detail)}
      @service-directory-editor-change=${(event: CustomEvent<Change[]>) => actions.change(event.detail)}
      @service-directory-editor-tell=${(event: CustomEvent<string>) => actions.tell(event.detail)}
    >
      ${
        isService(selection)
          ? renderCheckedToday(
              { all, data: document.data, index: selection.index, today },
              actions.checked,
              actions.look,
            )
          : nothing
      }
    </service-directory-editor-record>
    ${selection === 'head' ? nothing : renderRemove(view, selection, actions)}`;
}

/** What stands in a list and is no record: it is shown for what it is, and can be removed. */
function renderNoRecord(
  view: Workspace,
  selection: RecordSelection,
  actions: WorkspaceActions,
): TemplateResult | typeof nothing {
  if (selection === 'head') return nothing;
  const { all, document } = view;
  return html`<service-directory-editor-no-record
      .all=${all}
      .value=${document.recordsOf(selection.list)[selection.index]}
    ></service-directory-editor-no-record>
    ${renderRemove(view, selection, actions)}`;
}

const renderRemove = ({ all }: Workspace, selection: ListSelection, actions: WorkspaceActions) =>
  html`<p class="end">
    <button type="button" @click=${() => actions.remove(selection)}>${all.words.removeRecord}</button>
  </p>`;

import type { MessageLanguage } from '@service-directory/validator';
import type { Checker, CheckInput, CheckResult, FixedFile } from '@service-directory/validator/browser';
import { busyView } from './busy-view.ts';
import { SHOW_ALL } from './filter-view.ts';
import { localToday } from './local-today.ts';
import { nameOf } from './place-words.ts';
import { resultPanel } from './result-panel.ts';
import { saveFile } from './save-file.ts';
import type { Selection } from './select-findings.ts';
import type { SiteNames } from './site-view.ts';
import { RULES_PAGE, startView } from './start-view.ts';
import { troubleView } from './trouble-view.ts';
import { WORDS, type Words } from './words/index.ts';

/** Shorter work shows no progress: it would only flicker. */
const BUSY_AFTER_MS = 150;
/** After the last letter of a search, before the number of findings is told. */
const TELL_AFTER_MS = 600;

const MIME = { html: 'text/html', json: 'application/json', zip: 'application/zip' } as const;

type View =
  | { kind: 'start' | 'busy' }
  | { kind: 'result'; result: CheckResult; fixed: FixedFile[]; selection: Selection }
  | { kind: 'trouble'; message: string };

/** The page: what is given to it, what it shows, and the way between them. It stores nothing. */
export class CheckPage {
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  #lang: MessageLanguage = 'nb';
  #view: View = { kind: 'start' };
  #inputs: CheckInput[] = [];
  #running: AbortController | undefined;
  #checker: Promise<Checker> | undefined;
  #panel: ReturnType<typeof resultPanel> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param place where the views go
   * @param status the live region of the page
   */
  constructor(place: HTMLElement, status: HTMLElement) {
    this.#place = place;
    this.#status = status;
    this.#show({ kind: 'start' });
  }

  get #words(): Words {
    return WORDS[this.#lang];
  }

  /** Changes the language of everything that is shown. */
  async setLanguage(lang: MessageLanguage): Promise<void> {
    this.#lang = lang;
    const view = this.#view;
    if (view.kind === 'start') this.#show(view);
    if (view.kind === 'trouble') await this.check(this.#inputs);
    if (view.kind !== 'result') return;
    const result = await this.#ask((checker) => checker.reword(lang));
    if (result !== undefined && this.#view === view && this.#lang === lang) this.#show({ ...view, result });
  }

  /** Checks what was given, in place of what is being checked. */
  async check(inputs: readonly CheckInput[]): Promise<void> {
    if (inputs.length === 0) return;
    this.#inputs = [...inputs];
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    this.#tell(this.#words.loading);
    const lang = this.#lang;
    const busy = busyView(this.#words, lang, () => this.#cancel());
    const waiting = setTimeout(() => {
      this.#view = { kind: 'busy' };
      this.#place.replaceChildren(...busy.nodes);
      this.#place.querySelector('button')?.focus();
    }, BUSY_AFTER_MS);
    signal.addEventListener('abort', () => clearTimeout(waiting));
    try {
      const checker = await this.#loadChecker();
      signal.throwIfAborted();
      const options = { today: localToday(), lang, signal, onProgress: busy.update };
      const result = await checker.check(this.#inputs, options);
      if (signal.aborted) return;
      clearTimeout(waiting);
      this.#showResult(result);
      if (this.#lang !== lang) await this.setLanguage(this.#lang);
      await this.#addFixes(checker);
    } catch (error) {
      if (signal.aborted) return;
      clearTimeout(waiting);
      this.#showTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  #cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#show({ kind: 'start' });
    this.#tell(this.#words.cancelled);
    this.#place.querySelector('button')?.focus();
  }

  /** The program is loaded when something is there to be checked, not before. */
  #loadChecker(): Promise<Checker> {
    this.#checker ??= import('@service-directory/validator/browser')
      .then(({ createChecker }) => createChecker())
      .catch(() => {
        this.#checker = undefined;
        throw new Error(this.#words.notLoaded);
      });
    return this.#checker;
  }

  /** Asks about the last result. Where that is gone, because the worker was, checks anew and gives nothing. */
  async #ask<Answer>(question: (checker: Checker) => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await question(await this.#loadChecker());
    } catch {
      await this.check(this.#inputs);
      return undefined;
    }
  }

  async #addFixes(checker: Checker): Promise<void> {
    const view = this.#view;
    const fixed = await checker.fix().catch(() => []);
    if (view.kind !== 'result' || this.#view !== view) return;
    view.fixed = fixed;
    this.#panel?.showFixes(fixed);
  }

  #showResult(result: CheckResult): void {
    this.#show({ kind: 'result', result, fixed: [], selection: SHOW_ALL });
    this.#tell(`${result.verdict} ${result.checked}`);
    this.#focusHeading();
  }

  #showTrouble(message: string): void {
    this.#show({ kind: 'trouble', message });
    this.#tell(this.#words.trouble);
    this.#focusHeading();
  }

  #focusHeading(): void {
    const heading = this.#place.querySelector<HTMLElement>('#result-heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  #show(view: View): void {
    this.#view = view;
    const words = this.#words;
    const rulesPage = RULES_PAGE[this.#lang];
    if (view.kind === 'start') {
      const check = (inputs: CheckInput[]) => void this.check(inputs);
      const checkExample = () => void this.#checkExample();
      this.#place.replaceChildren(...startView(words, rulesPage, { check, checkExample }));
    }
    const again = () => void this.check(this.#inputs);
    const another = () => {
      this.#show({ kind: 'start' });
      this.#tell('');
      this.#place.querySelector('button')?.focus();
    };
    if (view.kind === 'trouble')
      this.#place.replaceChildren(...troubleView(words, view.message, { again, another }));
    if (view.kind === 'result') {
      this.#panel = resultPanel(view.result, view.selection, words, rulesPage, {
        again,
        another,
        saveReport: (format) => void this.#saveReport(format),
        makeSite: (names) => void this.#makeSite(names),
        saveFixed: ({ path, text }) => this.#save(nameOf(path), 'text/plain', text),
        onSelect: (selection, shown) => {
          view.selection = selection;
          clearTimeout(this.#telling);
          this.#telling = setTimeout(() => this.#tell(shown), TELL_AFTER_MS);
        },
      });
      this.#panel.showFixes(view.fixed);
      this.#place.replaceChildren(...this.#panel.nodes);
    }
  }

  async #checkExample(): Promise<void> {
    try {
      const { default: text, dayOfTrial } = await import('virtual:check-example');
      const ofToday = text.replaceAll(dayOfTrial, localToday());
      await this.check([{ path: 'vestbyen.yaml', bytes: new TextEncoder().encode(ofToday) }]);
    } catch {
      this.#showTrouble(this.#words.notLoaded);
    }
  }

  async #saveReport(format: 'html' | 'json'): Promise<void> {
    const report = await this.#ask((checker) => checker.report(format, this.#lang));
    if (report === undefined) return;
    this.#save(`${this.#words.reportName}-${localToday()}.${format}`, MIME[format], report);
  }

  async #makeSite(names: SiteNames | undefined): Promise<void> {
    const site = this.#panel?.site;
    const words = this.#words;
    const today = localToday();
    try {
      const [directory, second] = await (await this.#loadChecker()).directories();
      // Several files that are no one directory have no one list.
      if (directory === undefined || second !== undefined) throw new Error(words.noSite);
      const { hasHead, makeSiteFiles } = await import('./site-files.ts');
      if (names === undefined && !hasHead(directory)) return site?.ask();
      const { name = '', publisher = '' } = names ?? {};
      const files = await makeSiteFiles(directory, this.#lang, {
        name,
        publisher: { name: publisher },
        today,
      });
      if (files === undefined) throw new Error(words.noSite);
      site?.tell(words.removed(files.removed), words.holidays(files.holidays));
      this.#save(`${words.siteName}-${today}.zip`, MIME.zip, files.zip);
    } catch {
      site?.tell(words.noSite);
      this.#tell(words.noSite);
    }
  }

  #save(name: string, type: string, text: string | Uint8Array<ArrayBuffer>): void {
    saveFile(name, type, text);
    this.#tell(this.#words.saved(name));
  }

  #tell(text: string): void {
    clearTimeout(this.#telling);
    this.#status.textContent = text;
  }
}

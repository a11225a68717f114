import type { Finding } from '@service-directory/validator';
import type { CheckInput, Checker, CheckResult } from '@service-directory/validator/browser';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findingInForm } from '../form/finding-in-form.ts';
import type { AllWords } from '../locales/load-words.ts';
import type { Path } from '../model/data.ts';
import type { DirectoryDocument } from '../model/directory-document.ts';
import { inFolder } from '../model/file-names.ts';
import { FindingIndex } from '../model/finding-index.ts';
import type { ToldOfReading } from '../sheet/sheet-origin.ts';

/** After a change, before the check: several that come together are checked once. */
const WAIT_MS = 250;

export type CheckState = 'idle' | 'checking' | 'done' | 'failed';

/** What is to be checked, and how it is told. */
export interface CheckWish {
  document: DirectoryDocument;
  today: string;
  /** The words of the editor, which is the language of what is told. */
  all: AllWords;
  /** What was found while it was opened, and is in none of its files. */
  lost: readonly Finding[];
}

/** Checks a document whenever it is another, in a worker. What is shown is of the last document that was checked. */
export class FindingsController implements ReactiveController {
  findings = FindingIndex.none;
  state: CheckState = 'idle';
  readonly #host: ReactiveControllerHost;
  #checker: Promise<Checker> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #wish: CheckWish | undefined;
  /** A check that has begun goes on to its end: stopping it would end the worker, whose start takes longer. */
  #isRunning = false;
  /** Ends when the checker is free. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#wish !== undefined) this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    void this.#checker?.then((checker) => checker.dispose()).catch(() => {});
    this.#checker = undefined;
    this.#last = Promise.resolve();
    this.#isRunning = false;
  }

  /** Checks this soon; undefined forgets what was found. */
  want(wish: CheckWish | undefined): void {
    const { document, all } = this.#wish ?? {};
    if (wish?.document === document && wish?.all === all) return;
    this.#wish = wish;
    if (wish === undefined) {
      clearTimeout(this.#waiting);
      this.findings = FindingIndex.none;
      this.state = 'idle';
      return;
    }
    this.#schedule();
  }

  /** Reads files of any format that the validator knows, such as a spreadsheet, as a directory; and how it read them. */
  read(inputs: readonly CheckInput[], today: string): Promise<{ directory: unknown; told: ToldOfReading }> {
    return this.#inTurn((checker) => this.#read(checker, inputs, today));
  }

  async #read(checker: Checker, inputs: readonly CheckInput[], today: string) {
    const en = await checker.check(inputs, { today, lang: 'en' });
    const nb = await checker.reword('nb');
    const [directory] = await checker.directories();
    // What is wrong with the records is told beside their fields.
    const ofReading = ({ findings }: CheckResult) =>
      findings.filter(
        ({ code, path, cell }) => /^(?:sheet|file)\//.test(code) || (path === '' && cell !== undefined),
      );
    return { directory, told: { nb: ofReading(nb), en: ofReading(en) } };
  }

  #schedule(): void {
    clearTimeout(this.#waiting);
    this.state = 'checking';
    this.#waiting = setTimeout(() => void this.#check(), WAIT_MS);
  }

  async #check(): Promise<void> {
    const wish = this.#wish;
    if (wish === undefined || this.#isRunning) return;
    this.#isRunning = true;
    const { document, today, all, lost } = wish;
    const encoder = new TextEncoder();
    const inputs = document.files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
    // A head alone is taken for a whole directory; this makes it one of a folder, as the command reads it.
    if (document.folder !== undefined)
      inputs.push({ path: inFolder(document.folder, 'services/.gitkeep'), bytes: new Uint8Array() });
    try {
      const { findings } = await this.#inTurn((checker) => checker.check(inputs, { today, lang: all.lang }));
      const reword = (finding: Finding, path: Path) => findingInForm(finding, path, all);
      if (this.#wish !== undefined) this.findings = FindingIndex.of([...lost, ...findings], document, reword);
      this.state = 'done';
    } catch {
      // The check itself tells nobody; the directory can be edited and saved all the same.
      this.state = 'failed';
    }
    this.#isRunning = false;
    if (this.#wish !== undefined && this.#wish !== wish) this.#schedule();
    this.#host.requestUpdate();
  }

  /** One after the other: a check stops the one that is running, also that of what is being read. */
  #inTurn<Answer>(ask: (checker: Checker) => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(async () => ask(await this.#load()));
    this.#last = answer.catch(() => {});
    return answer;
  }

  #load(): Promise<Checker> {
    this.#checker ??= import('@service-directory/validator/browser').then(({ createChecker }) =>
      createChecker(),
    );
    return this.#checker;
  }
}

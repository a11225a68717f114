import type { Finding } from '../finding.ts';
import { pushAll } from '../push-all.ts';
import type { StreamOptions } from './stream-check.ts';

/** Findings given on at a time. */
const GIVEN_ON = 1000;

/** Findings kept in the order of the file until it is known whether they count, with room for those of other threads. */
export class FindingsInOrder {
  readonly #all: Finding[][] = [[]];
  readonly #ofOthers = new Map<number, Finding[]>();
  #to: StreamOptions['onFindings'] | undefined;

  add(findings: readonly Finding[]): void {
    if (this.#to === undefined) pushAll(this.#all.at(-1) ?? [], findings);
    else this.#to(findings);
  }

  leaveRoom(block: number): void {
    const room: Finding[] = [];
    this.#ofOthers.set(block, room);
    this.#all.push(room, []);
  }

  /** @returns false when no room was left for the block: the threads do not agree whose it is */
  fill(block: number, findings: readonly Finding[]): boolean {
    const room = this.#ofOthers.get(block);
    pushAll(room ?? [], findings);
    return room !== undefined;
  }

  /** Gives all of them on, and whatever is added later. */
  giveOn(to: StreamOptions['onFindings']): void {
    for (const findings of this.#all)
      for (let at = 0; at < findings.length; at += GIVEN_ON) to(findings.slice(at, at + GIVEN_ON));
    this.#to = to;
  }
}

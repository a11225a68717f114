import type { Directory } from '@service-directory/schema';
import { makeShards } from '@service-directory/schema/shards';
import { expect, vi } from 'vitest';
import type { ServiceDirectory } from '../service-directory.ts';
import { all, drawn, textOf } from './page.ts';
import { until } from './until.ts';

/** Files by name. */
export type Files = Map<string, Uint8Array>;

const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The files of a large directory. */
export async function makeShardFiles(directory: Directory): Promise<Files> {
  const { files } = await makeShards(directory, {
    encode: (text) => new TextEncoder().encode(text),
    decode: (bytes) => new TextDecoder().decode(bytes),
    sha256: async (bytes) => hexOf(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)),
  });
  return files;
}

/** What a host sends: a file that it has, or that it has none. */
export const answerWith = (bytes: Uint8Array | undefined): Response =>
  bytes === undefined ? new Response('', { status: 404 }) : new Response(bytes as Uint8Array<ArrayBuffer>);

/**
 * Takes the place of the network with a host of files, and keeps the addresses it was asked for; `instead`, given the name of a
 * file, takes the place of an answer.
 * @param base the address of the folder
 */
export function serveFiles(base: string, files: Files) {
  const site = {
    asked: [] as string[],
    instead: (_file: string): Response | Promise<Response> | undefined => undefined,
  };
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const file = url.slice(base.length);
    site.asked.push(url);
    const other = await site.instead(file);
    init?.signal?.throwIfAborted();
    return other ?? answerWith(files.get(file));
  });
  return site;
}

/** Waits until what was looked for has come, or has not. */
export async function settled(element: ServiceDirectory): Promise<void> {
  await until(() => expect(textOf(element)).not.toContain('Loading the list'));
  await drawn(element);
}

/** Looks for something, and waits for it. */
export async function ask(element: ServiceDirectory, query: ServiceDirectory['query']): Promise<void> {
  element.query = query;
  await element.updateComplete;
  await settled(element);
}

/** The button, below what is told of a large list, that has some words. */
export const gapsButton = (element: Element, text: string): HTMLButtonElement | undefined =>
  [...all<HTMLButtonElement>(element, '[part~="gaps"] button')].find((button) =>
    textOf(button).includes(text),
  );

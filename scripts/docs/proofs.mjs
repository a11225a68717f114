/** Tests that a page of the docs rests on, by file and title: how they are written there, and whether they are there. */
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/**
 * The tests of a sentence, one by one.
 * @param {Record<string, string[]>} tests file from the root → titles in it
 */
export const proofsIn = (tests) =>
  Object.entries(tests).flatMap(([file, titles]) => titles.map((title) => ({ file, title })));

/** A test as an entry of a list on a page in docs/. */
export const proofLine = ({ file, title }) => `- [${file}](../${file}): «${title}»`;

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The tests that are not there, in words: a title stands first in a call, or is the name of an input or a fault. */
export const missingProofs = (proofs) =>
  proofs
    .filter(({ file, title }) => {
      const url = new URL(file, ROOT);
      if (!existsSync(url)) return true;
      return !new RegExp(`(?:\\(\\s*|name: )(['\`])${escape(title)}\\1`).test(readFileSync(url, 'utf8'));
    })
    .map(({ file, title }) => `${file} has no test «${title}»`);

/*
 * Drawings of Lucide (https://lucide.dev), ISC licence, © Lucide Icons and Contributors; some derived from Feather (MIT
 * licence, © Cole Bemis): see PICTOGRAMS-LICENSE.txt. Made by scripts/pictograms/build.mjs: change the assignments.
 */
import type { Pictogram } from './shapes.ts';

/** The drawings that the assignments take from Lucide, by Lucide's name. */
export const LUCIDE_DRAWINGS = {
  backpack: [
    {
      tag: 'path',
      attributes: { d: 'M4 10a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z' },
    },
    { tag: 'path', attributes: { d: 'M8 10h8' } },
    { tag: 'path', attributes: { d: 'M8 18h8' } },
    { tag: 'path', attributes: { d: 'M8 22v-6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v6' } },
    { tag: 'path', attributes: { d: 'M9 6V4a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2' } },
  ],
  'badge-check': [
    {
      tag: 'path',
      attributes: {
        d: 'M3.85 8.62a4 4 0 0 1 4.78-4.77 4 4 0 0 1 6.74 0 4 4 0 0 1 4.78 4.78 4 4 0 0 1 0 6.74 4 4 0 0 1-4.77 4.78 4 4 0 0 1-6.75 0 4 4 0 0 1-4.78-4.77 4 4 0 0 1 0-6.76Z',
      },
    },
    { tag: 'path', attributes: { d: 'm16 9-5.5 5.5L8 12' } },
  ],
  bandage: [
    { tag: 'path', attributes: { d: 'M10 10.01h.01' } },
    { tag: 'path', attributes: { d: 'M10 14.01h.01' } },
    { tag: 'path', attributes: { d: 'M14 10.01h.01' } },
    { tag: 'path', attributes: { d: 'M14 14.01h.01' } },
    { tag: 'path', attributes: { d: 'M18 6v12' } },
    { tag: 'path', attributes: { d: 'M6 6v12' } },
    { tag: 'rect', attributes: { x: '2', y: '6', width: '20', height: '12', rx: '2' } },
  ],
  banknote: [
    { tag: 'rect', attributes: { width: '20', height: '12', x: '2', y: '6', rx: '2' } },
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '2' } },
    { tag: 'path', attributes: { d: 'M6 12h.01M18 12h.01' } },
  ],
  bed: [
    { tag: 'path', attributes: { d: 'M2 4v16' } },
    { tag: 'path', attributes: { d: 'M2 8h18a2 2 0 0 1 2 2v10' } },
    { tag: 'path', attributes: { d: 'M2 17h20' } },
    { tag: 'path', attributes: { d: 'M6 8v9' } },
  ],
  bird: [
    { tag: 'path', attributes: { d: 'M16 7h.01' } },
    { tag: 'path', attributes: { d: 'M3.4 18H12a8 8 0 0 0 8-8V7a4 4 0 0 0-7.28-2.3L2 20' } },
    { tag: 'path', attributes: { d: 'm20 7 2 .5-2 .5' } },
    { tag: 'path', attributes: { d: 'M10 18v3' } },
    { tag: 'path', attributes: { d: 'M14 17.75V21' } },
    { tag: 'path', attributes: { d: 'M7 18a6 6 0 0 0 3.84-10.61' } },
  ],
  'book-a': [
    {
      tag: 'path',
      attributes: {
        d: 'M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20',
      },
    },
    { tag: 'path', attributes: { d: 'm8 13 4-7 4 7' } },
    { tag: 'path', attributes: { d: 'M9.1 11h5.7' } },
  ],
  'book-open-text': [
    { tag: 'path', attributes: { d: 'M12 5v16' } },
    { tag: 'path', attributes: { d: 'M16 13h2' } },
    { tag: 'path', attributes: { d: 'M16 9h2' } },
    {
      tag: 'path',
      attributes: {
        d: 'M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z',
      },
    },
    { tag: 'path', attributes: { d: 'M6 13h2' } },
    { tag: 'path', attributes: { d: 'M6 9h2' } },
  ],
  bot: [
    { tag: 'path', attributes: { d: 'M12 8V4H8' } },
    { tag: 'rect', attributes: { width: '16', height: '12', x: '4', y: '8', rx: '2' } },
    { tag: 'path', attributes: { d: 'M2 14h2' } },
    { tag: 'path', attributes: { d: 'M20 14h2' } },
    { tag: 'path', attributes: { d: 'M15 13v2' } },
    { tag: 'path', attributes: { d: 'M9 13v2' } },
  ],
  briefcase: [
    { tag: 'path', attributes: { d: 'M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16' } },
    { tag: 'rect', attributes: { width: '20', height: '14', x: '2', y: '6', rx: '2' } },
  ],
  building: [
    { tag: 'path', attributes: { d: 'M12 10h.01' } },
    { tag: 'path', attributes: { d: 'M12 14h.01' } },
    { tag: 'path', attributes: { d: 'M12 6h.01' } },
    { tag: 'path', attributes: { d: 'M16 10h.01' } },
    { tag: 'path', attributes: { d: 'M16 14h.01' } },
    { tag: 'path', attributes: { d: 'M16 6h.01' } },
    { tag: 'path', attributes: { d: 'M8 10h.01' } },
    { tag: 'path', attributes: { d: 'M8 14h.01' } },
    { tag: 'path', attributes: { d: 'M8 6h.01' } },
    { tag: 'path', attributes: { d: 'M9 22v-3a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v3' } },
    { tag: 'rect', attributes: { x: '4', y: '2', width: '16', height: '20', rx: '2' } },
  ],
  bus: [
    { tag: 'path', attributes: { d: 'M8 6v6' } },
    { tag: 'path', attributes: { d: 'M15 6v6' } },
    { tag: 'path', attributes: { d: 'M2 12h19.6' } },
    {
      tag: 'path',
      attributes: {
        d: 'M18 18h3s.5-1.7.8-2.8c.1-.4.2-.8.2-1.2 0-.4-.1-.8-.2-1.2l-1.4-5C20.1 6.8 19.1 6 18 6H4a2 2 0 0 0-2 2v10h3',
      },
    },
    { tag: 'circle', attributes: { cx: '7', cy: '18', r: '2' } },
    { tag: 'path', attributes: { d: 'M9 18h5' } },
    { tag: 'circle', attributes: { cx: '16', cy: '18', r: '2' } },
  ],
  'calendar-check': [
    { tag: 'path', attributes: { d: 'M8 2v3' } },
    { tag: 'path', attributes: { d: 'M16 2v3' } },
    { tag: 'rect', attributes: { x: '3', y: '3', width: '18', height: '18', rx: '2' } },
    { tag: 'path', attributes: { d: 'M3 9h18' } },
    { tag: 'path', attributes: { d: 'm9 15 2 2 4-4' } },
  ],
  'calendar-x': [
    { tag: 'path', attributes: { d: 'M8 2v3' } },
    { tag: 'path', attributes: { d: 'M16 2v3' } },
    { tag: 'rect', attributes: { x: '3', y: '3', width: '18', height: '18', rx: '2' } },
    { tag: 'path', attributes: { d: 'M3 9h18' } },
    { tag: 'path', attributes: { d: 'm14 13-4 4' } },
    { tag: 'path', attributes: { d: 'm10 13 4 4' } },
  ],
  'circle-alert': [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'line', attributes: { x1: '12', x2: '12', y1: '8', y2: '12' } },
    { tag: 'line', attributes: { x1: '12', x2: '12.01', y1: '16', y2: '16' } },
  ],
  'circle-check': [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'path', attributes: { d: 'm16 9-5.5 5.5L8 12' } },
  ],
  'circle-minus': [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'path', attributes: { d: 'M8 12h8' } },
  ],
  'circle-pause': [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'line', attributes: { x1: '10', x2: '10', y1: '15', y2: '9' } },
    { tag: 'line', attributes: { x1: '14', x2: '14', y1: '15', y2: '9' } },
  ],
  'circle-question-mark': [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'path', attributes: { d: 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3' } },
    { tag: 'path', attributes: { d: 'M12 17h.01' } },
  ],
  'circle-x': [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'path', attributes: { d: 'm15 9-6 6' } },
    { tag: 'path', attributes: { d: 'm9 9 6 6' } },
  ],
  'clipboard-pen-line': [
    { tag: 'rect', attributes: { width: '8', height: '4', x: '8', y: '2', rx: '1' } },
    { tag: 'path', attributes: { d: 'M8 4H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-.5' } },
    { tag: 'path', attributes: { d: 'M16 4h2a2 2 0 0 1 1.73 1' } },
    { tag: 'path', attributes: { d: 'M8 18h1' } },
    {
      tag: 'path',
      attributes: {
        d: 'M21.378 12.626a1 1 0 0 0-3.004-3.004l-4.01 4.012a2 2 0 0 0-.506.854l-.837 2.87a.5.5 0 0 0 .62.62l2.87-.837a2 2 0 0 0 .854-.506z',
      },
    },
  ],
  'clipboard-plus': [
    { tag: 'rect', attributes: { width: '8', height: '4', x: '8', y: '2', rx: '1', ry: '1' } },
    {
      tag: 'path',
      attributes: { d: 'M16 4h2a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h2' },
    },
    { tag: 'path', attributes: { d: 'M9 14h6' } },
    { tag: 'path', attributes: { d: 'M12 17v-6' } },
  ],
  coffee: [
    { tag: 'path', attributes: { d: 'M10 2v2' } },
    { tag: 'path', attributes: { d: 'M14 2v2' } },
    {
      tag: 'path',
      attributes: {
        d: 'M16 8a1 1 0 0 1 1 1v8a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V9a1 1 0 0 1 1-1h14a4 4 0 1 1 0 8h-1',
      },
    },
    { tag: 'path', attributes: { d: 'M6 2v2' } },
  ],
  coins: [
    { tag: 'path', attributes: { d: 'M13.744 17.736a6 6 0 1 1-7.48-7.48' } },
    { tag: 'path', attributes: { d: 'M15 6h1v4' } },
    { tag: 'path', attributes: { d: 'm6.134 14.768.866-.5 2 3.464' } },
    { tag: 'circle', attributes: { cx: '16', cy: '8', r: '6' } },
  ],
  contrast: [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'path', attributes: { d: 'M12 18a6 6 0 0 0 0-12v12z' } },
  ],
  dices: [
    { tag: 'rect', attributes: { width: '12', height: '12', x: '2', y: '10', rx: '2', ry: '2' } },
    {
      tag: 'path',
      attributes: { d: 'm17.92 14 3.5-3.5a2.24 2.24 0 0 0 0-3l-5-4.92a2.24 2.24 0 0 0-3 0L10 6' },
    },
    { tag: 'path', attributes: { d: 'M6 18h.01' } },
    { tag: 'path', attributes: { d: 'M10 14h.01' } },
    { tag: 'path', attributes: { d: 'M15 6h.01' } },
    { tag: 'path', attributes: { d: 'M18 9h.01' } },
  ],
  'door-open': [
    { tag: 'path', attributes: { d: 'M10 21H2' } },
    { tag: 'path', attributes: { d: 'M10 3H7a2 2 0 00-2 2v16' } },
    { tag: 'path', attributes: { d: 'M14 12h.01' } },
    {
      tag: 'path',
      attributes: { d: 'M19 21V5a2 2 0 00-1.675-1.974l-6.163-1.013A1 1 0 0010 3v18a1 1 0 001.124.992z' },
    },
    { tag: 'path', attributes: { d: 'M22 21h-3' } },
  ],
  eye: [
    {
      tag: 'path',
      attributes: {
        d: 'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0',
      },
    },
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '3' } },
  ],
  'eye-off': [
    {
      tag: 'path',
      attributes: {
        d: 'M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49',
      },
    },
    { tag: 'path', attributes: { d: 'M14.084 14.158a3 3 0 0 1-4.242-4.242' } },
    {
      tag: 'path',
      attributes: {
        d: 'M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143',
      },
    },
    { tag: 'path', attributes: { d: 'm2 2 20 20' } },
  ],
  'file-text': [
    {
      tag: 'path',
      attributes: {
        d: 'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
      },
    },
    { tag: 'path', attributes: { d: 'M14 2v5a1 1 0 0 0 1 1h5' } },
    { tag: 'path', attributes: { d: 'M10 9H8' } },
    { tag: 'path', attributes: { d: 'M16 13H8' } },
    { tag: 'path', attributes: { d: 'M16 17H8' } },
  ],
  'file-user': [
    {
      tag: 'path',
      attributes: {
        d: 'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
      },
    },
    { tag: 'path', attributes: { d: 'M14 2v5a1 1 0 0 0 1 1h5' } },
    { tag: 'path', attributes: { d: 'M16 22a4 4 0 0 0-8 0' } },
    { tag: 'circle', attributes: { cx: '12', cy: '15', r: '3' } },
  ],
  flag: [
    {
      tag: 'path',
      attributes: {
        d: 'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
      },
    },
  ],
  'folder-lock': [
    { tag: 'rect', attributes: { width: '8', height: '5', x: '14', y: '17', rx: '1' } },
    {
      tag: 'path',
      attributes: {
        d: 'M10 20H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H20a2 2 0 0 1 2 2v2.5',
      },
    },
    { tag: 'path', attributes: { d: 'M20 17v-2a2 2 0 1 0-4 0v2' } },
  ],
  'folder-users': [
    {
      tag: 'path',
      attributes: {
        d: 'M5.254 20H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H20a2 2 0 0 1 2 2V9.255',
      },
    },
    { tag: 'circle', attributes: { cx: '13', cy: '15', r: '3' } },
    { tag: 'path', attributes: { d: 'M17 22a4 4 0 0 0-8 0' } },
    {
      tag: 'path',
      attributes: { d: 'M22 22A4 4 0 0 0 20.24 18.686 1 1 0 0 1 20.1 17.143 3 3 0 0 0 19.5 12.402' },
    },
  ],
  footprints: [
    {
      tag: 'path',
      attributes: {
        d: 'M4 16v-2.38C4 11.5 2.97 10.5 3 8c.03-2.72 1.49-6 4.5-6C9.37 2 10 3.8 10 5.5c0 3.11-2 5.66-2 8.68V16a2 2 0 1 1-4 0Z',
      },
    },
    {
      tag: 'path',
      attributes: {
        d: 'M20 20v-2.38c0-2.12 1.03-3.12 1-5.62-.03-2.72-1.49-6-4.5-6C14.63 6 14 7.8 14 9.5c0 3.11 2 5.66 2 8.68V20a2 2 0 1 0 4 0Z',
      },
    },
    { tag: 'path', attributes: { d: 'M16 17h4' } },
    { tag: 'path', attributes: { d: 'M4 13h4' } },
  ],
  gavel: [
    { tag: 'path', attributes: { d: 'm14 13-8.381 8.38a1 1 0 0 1-3.001-3l8.384-8.381' } },
    { tag: 'path', attributes: { d: 'm16 16 6-6' } },
    { tag: 'path', attributes: { d: 'm21.5 10.5-8-8' } },
    { tag: 'path', attributes: { d: 'm8 8 6-6' } },
    { tag: 'path', attributes: { d: 'm8.5 7.5 8 8' } },
  ],
  globe: [
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '10' } },
    { tag: 'path', attributes: { d: 'M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20' } },
    { tag: 'path', attributes: { d: 'M2 12h20' } },
  ],
  'graduation-cap': [
    {
      tag: 'path',
      attributes: {
        d: 'M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0z',
      },
    },
    { tag: 'path', attributes: { d: 'M22 10v6' } },
    { tag: 'path', attributes: { d: 'M6 12.5V16a6 3 0 0 0 12 0v-3.5' } },
  ],
  hand: [
    { tag: 'path', attributes: { d: 'M18 11V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2' } },
    { tag: 'path', attributes: { d: 'M14 10V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v2' } },
    { tag: 'path', attributes: { d: 'M10 10.5V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2v8' } },
    {
      tag: 'path',
      attributes: {
        d: 'M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15',
      },
    },
  ],
  'hand-heart': [
    { tag: 'path', attributes: { d: 'M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16' } },
    {
      tag: 'path',
      attributes: {
        d: 'm14.45 13.39 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95',
      },
    },
    { tag: 'path', attributes: { d: 'm2 15 6 6' } },
    {
      tag: 'path',
      attributes: { d: 'm7 20 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91' },
    },
  ],
  'hard-hat': [
    { tag: 'path', attributes: { d: 'M10 10V5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v5' } },
    { tag: 'path', attributes: { d: 'M14 6a6 6 0 0 1 6 6v3' } },
    { tag: 'path', attributes: { d: 'M4 15v-3a6 6 0 0 1 6-6' } },
    { tag: 'rect', attributes: { x: '2', y: '15', width: '20', height: '4', rx: '1' } },
  ],
  'heart-handshake': [
    {
      tag: 'path',
      attributes: {
        d: 'M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762',
      },
    },
  ],
  'heart-plus': [
    {
      tag: 'path',
      attributes: {
        d: 'm14.479 19.374-.971.939a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5a5.2 5.2 0 0 1-.219 1.49',
      },
    },
    { tag: 'path', attributes: { d: 'M15 15h6' } },
    { tag: 'path', attributes: { d: 'M18 12v6' } },
  ],
  'heart-pulse': [
    {
      tag: 'path',
      attributes: {
        d: 'M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5',
      },
    },
    { tag: 'path', attributes: { d: 'M3.22 13H9.5l.5-1 2 4.5 2-7 1.5 3.5h5.27' } },
  ],
  hospital: [
    { tag: 'path', attributes: { d: 'M12 7v4' } },
    { tag: 'path', attributes: { d: 'M14 21v-3a2 2 0 0 0-4 0v3' } },
    { tag: 'path', attributes: { d: 'M14 9h-4' } },
    {
      tag: 'path',
      attributes: { d: 'M18 11h2a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h2' },
    },
    { tag: 'path', attributes: { d: 'M18 21V5a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16' } },
  ],
  hourglass: [
    { tag: 'path', attributes: { d: 'M5 22h14' } },
    { tag: 'path', attributes: { d: 'M5 2h14' } },
    {
      tag: 'path',
      attributes: { d: 'M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22' },
    },
    {
      tag: 'path',
      attributes: { d: 'M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2' },
    },
  ],
  house: [
    { tag: 'path', attributes: { d: 'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8' } },
    {
      tag: 'path',
      attributes: {
        d: 'M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
      },
    },
  ],
  'house-heart': [
    {
      tag: 'path',
      attributes: {
        d: 'M8.62 13.8A2.25 2.25 0 1 1 12 10.836a2.25 2.25 0 1 1 3.38 2.966l-2.626 2.856a.998.998 0 0 1-1.507 0z',
      },
    },
    {
      tag: 'path',
      attributes: {
        d: 'M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
      },
    },
  ],
  'id-card': [
    { tag: 'path', attributes: { d: 'M13 19a4 4 0 00-8 0' } },
    { tag: 'path', attributes: { d: 'M16 10h2' } },
    { tag: 'path', attributes: { d: 'M16 14h2' } },
    { tag: 'circle', attributes: { cx: '9', cy: '12', r: '3' } },
    { tag: 'rect', attributes: { x: '2', y: '5', width: '20', height: '14', rx: '2' } },
  ],
  landmark: [
    { tag: 'path', attributes: { d: 'M10 18v-7' } },
    {
      tag: 'path',
      attributes: {
        d: 'M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z',
      },
    },
    { tag: 'path', attributes: { d: 'M14 18v-7' } },
    { tag: 'path', attributes: { d: 'M18 18v-7' } },
    { tag: 'path', attributes: { d: 'M3 22h18' } },
    { tag: 'path', attributes: { d: 'M6 18v-7' } },
  ],
  languages: [
    { tag: 'path', attributes: { d: 'm5 8 6 6' } },
    { tag: 'path', attributes: { d: 'm4 14 6-6 2-3' } },
    { tag: 'path', attributes: { d: 'M2 5h12' } },
    { tag: 'path', attributes: { d: 'M7 2h1' } },
    { tag: 'path', attributes: { d: 'm22 22-5-10-5 10' } },
    { tag: 'path', attributes: { d: 'M14 18h6' } },
  ],
  'lock-keyhole': [
    { tag: 'circle', attributes: { cx: '12', cy: '16', r: '1' } },
    { tag: 'rect', attributes: { x: '3', y: '10', width: '18', height: '12', rx: '2' } },
    { tag: 'path', attributes: { d: 'M7 10V7a5 5 0 0 1 10 0v3' } },
  ],
  'lock-keyhole-open': [
    { tag: 'circle', attributes: { cx: '12', cy: '16', r: '1' } },
    { tag: 'rect', attributes: { width: '18', height: '12', x: '3', y: '10', rx: '2' } },
    { tag: 'path', attributes: { d: 'M7 10V7a5 5 0 0 1 9.33-2.5' } },
  ],
  luggage: [
    {
      tag: 'path',
      attributes: { d: 'M6 20a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2' },
    },
    { tag: 'path', attributes: { d: 'M8 18V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v14' } },
    { tag: 'path', attributes: { d: 'M10 20h4' } },
    { tag: 'circle', attributes: { cx: '16', cy: '20', r: '2' } },
    { tag: 'circle', attributes: { cx: '8', cy: '20', r: '2' } },
  ],
  mail: [
    { tag: 'path', attributes: { d: 'm22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7' } },
    { tag: 'rect', attributes: { x: '2', y: '4', width: '20', height: '16', rx: '2' } },
  ],
  mailbox: [
    {
      tag: 'path',
      attributes: { d: 'M22 17a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9.5C2 7 4 5 6.5 5H18c2.2 0 4 1.8 4 4v8Z' },
    },
    { tag: 'polyline', attributes: { points: '15,9 18,9 18,11' } },
    { tag: 'path', attributes: { d: 'M6.5 5C9 5 11 7 11 9.5V17a2 2 0 0 1-2 2' } },
    { tag: 'line', attributes: { x1: '6', x2: '7', y1: '10', y2: '10' } },
  ],
  map: [
    {
      tag: 'path',
      attributes: {
        d: 'M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0z',
      },
    },
    { tag: 'path', attributes: { d: 'M15 5.764v15' } },
    { tag: 'path', attributes: { d: 'M9 3.236v15' } },
  ],
  'map-pin': [
    {
      tag: 'path',
      attributes: {
        d: 'M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0',
      },
    },
    { tag: 'circle', attributes: { cx: '12', cy: '10', r: '3' } },
  ],
  'map-pin-off': [
    { tag: 'path', attributes: { d: 'M12.75 7.09a3 3 0 0 1 2.16 2.16' } },
    {
      tag: 'path',
      attributes: {
        d: 'M17.072 17.072c-1.634 2.17-3.527 3.912-4.471 4.727a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 1.432-4.568',
      },
    },
    { tag: 'path', attributes: { d: 'm2 2 20 20' } },
    { tag: 'path', attributes: { d: 'M8.475 2.818A8 8 0 0 1 20 10c0 1.183-.31 2.377-.81 3.533' } },
    { tag: 'path', attributes: { d: 'M9.13 9.13a3 3 0 0 0 3.74 3.74' } },
  ],
  'message-circle': [
    {
      tag: 'path',
      attributes: {
        d: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
      },
    },
  ],
  'message-circle-dashed': [
    { tag: 'path', attributes: { d: 'M10.1 2.182a10 10 0 0 1 3.8 0' } },
    { tag: 'path', attributes: { d: 'M13.9 21.818a10 10 0 0 1-3.8 0' } },
    { tag: 'path', attributes: { d: 'M17.609 3.72a10 10 0 0 1 2.69 2.7' } },
    { tag: 'path', attributes: { d: 'M2.182 13.9a10 10 0 0 1 0-3.8' } },
    { tag: 'path', attributes: { d: 'M20.28 17.61a10 10 0 0 1-2.7 2.69' } },
    { tag: 'path', attributes: { d: 'M21.818 10.1a10 10 0 0 1 0 3.8' } },
    { tag: 'path', attributes: { d: 'M3.721 6.391a10 10 0 0 1 2.7-2.69' } },
    { tag: 'path', attributes: { d: 'm6.163 21.117-2.906.85a1 1 0 0 1-1.236-1.169l.965-2.98' } },
  ],
  'message-circle-heart': [
    {
      tag: 'path',
      attributes: {
        d: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
      },
    },
    {
      tag: 'path',
      attributes: {
        d: 'M7.828 13.07A3 3 0 0 1 12 8.764a3 3 0 0 1 5.004 2.224 3 3 0 0 1-.832 2.083l-3.447 3.62a1 1 0 0 1-1.45-.001z',
      },
    },
  ],
  'message-circle-question-mark': [
    {
      tag: 'path',
      attributes: {
        d: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
      },
    },
    { tag: 'path', attributes: { d: 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3' } },
    { tag: 'path', attributes: { d: 'M12 17h.01' } },
  ],
  'message-square-lock': [
    {
      tag: 'path',
      attributes: {
        d: 'M22 8.5V5a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v16.286a.71.71 0 0 0 1.212.502l2.202-2.202A2 2 0 0 1 6.828 19H10',
      },
    },
    { tag: 'path', attributes: { d: 'M20 15v-2a2 2 0 0 0-4 0v2' } },
    { tag: 'rect', attributes: { x: '14', y: '15', width: '8', height: '5', rx: '1' } },
  ],
  'message-square-quote': [
    { tag: 'path', attributes: { d: 'M14 14a2 2 0 0 0 2-2V8h-2' } },
    {
      tag: 'path',
      attributes: {
        d: 'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
      },
    },
    { tag: 'path', attributes: { d: 'M8 14a2 2 0 0 0 2-2V8H8' } },
  ],
  'message-square-text': [
    {
      tag: 'path',
      attributes: {
        d: 'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
      },
    },
    { tag: 'path', attributes: { d: 'M7 11h10' } },
    { tag: 'path', attributes: { d: 'M7 15h6' } },
    { tag: 'path', attributes: { d: 'M7 7h8' } },
  ],
  'messages-circle': [
    {
      tag: 'path',
      attributes: {
        d: 'M19.95 10.05a7 7 0 011.412 7.872 1 1 0 00-.058.787l.675 2.089a1 1 0 01-1.236 1.168l-2.155-.631a1 1 0 00-.745.06 7 7 0 01-7.793-1.445',
      },
    },
    {
      tag: 'path',
      attributes: {
        d: 'M2.696 12.708a1 1 0 00-.058-.785 7 7 0 113.518 3.473 1 1 0 00-.744-.061l-2.155.63a1 1 0 01-1.236-1.167z',
      },
    },
  ],
  'messages-square': [
    {
      tag: 'path',
      attributes: {
        d: 'M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z',
      },
    },
    {
      tag: 'path',
      attributes: {
        d: 'M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1',
      },
    },
  ],
  'monitor-smartphone': [
    { tag: 'path', attributes: { d: 'M18 8V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h8' } },
    { tag: 'path', attributes: { d: 'M10 19v-3.96 3.15' } },
    { tag: 'path', attributes: { d: 'M7 19h5' } },
    { tag: 'rect', attributes: { width: '6', height: '10', x: '16', y: '12', rx: '2' } },
  ],
  'pencil-off': [
    {
      tag: 'path',
      attributes: {
        d: 'm10 10-6.157 6.162a2 2 0 0 0-.5.833l-1.322 4.36a.5.5 0 0 0 .622.624l4.358-1.323a2 2 0 0 0 .83-.5L14 13.982',
      },
    },
    { tag: 'path', attributes: { d: 'm12.829 7.172 4.359-4.346a1 1 0 1 1 3.986 3.986l-4.353 4.353' } },
    { tag: 'path', attributes: { d: 'm15 5 4 4' } },
    { tag: 'path', attributes: { d: 'm2 2 20 20' } },
  ],
  phone: [
    {
      tag: 'path',
      attributes: {
        d: 'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
      },
    },
  ],
  'phone-call': [
    { tag: 'path', attributes: { d: 'M13 2a9 9 0 0 1 9 9' } },
    { tag: 'path', attributes: { d: 'M13 6a5 5 0 0 1 5 5' } },
    {
      tag: 'path',
      attributes: {
        d: 'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
      },
    },
  ],
  pill: [
    { tag: 'path', attributes: { d: 'm10.5 20.5 10-10a4.95 4.95 0 1 0-7-7l-10 10a4.95 4.95 0 1 0 7 7Z' } },
    { tag: 'path', attributes: { d: 'm8.5 8.5 7 7' } },
  ],
  'pill-bottle': [
    { tag: 'path', attributes: { d: 'M18 11h-4a1 1 0 0 0-1 1v5a1 1 0 0 0 1 1h4' } },
    { tag: 'path', attributes: { d: 'M6 7v13a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V7' } },
    { tag: 'rect', attributes: { width: '16', height: '5', x: '4', y: '2', rx: '1' } },
  ],
  presentation: [
    { tag: 'path', attributes: { d: 'M2 3h20' } },
    { tag: 'path', attributes: { d: 'M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3' } },
    { tag: 'path', attributes: { d: 'm7 21 5-5 5 5' } },
  ],
  rainbow: [
    { tag: 'path', attributes: { d: 'M22 17a10 10 0 0 0-20 0' } },
    { tag: 'path', attributes: { d: 'M6 17a6 6 0 0 1 12 0' } },
    { tag: 'path', attributes: { d: 'M10 17a2 2 0 0 1 4 0' } },
  ],
  scale: [
    { tag: 'path', attributes: { d: 'M12 3v18' } },
    { tag: 'path', attributes: { d: 'm19 8 3 8a5 5 0 0 1-6 0zV7' } },
    { tag: 'path', attributes: { d: 'M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1' } },
    { tag: 'path', attributes: { d: 'm5 8 3 8a5 5 0 0 1-6 0zV7' } },
    { tag: 'path', attributes: { d: 'M7 21h10' } },
  ],
  send: [
    {
      tag: 'path',
      attributes: {
        d: 'M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z',
      },
    },
    { tag: 'path', attributes: { d: 'm21.854 2.147-10.94 10.939' } },
  ],
  shield: [
    {
      tag: 'path',
      attributes: {
        d: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
      },
    },
  ],
  'shield-house': [
    {
      tag: 'path',
      attributes: {
        d: 'M15 22a1 1 0 01-1-1v-4a1 1 0 01.445-.832l3-2a1 1 0 011.11 0l3 2A1 1 0 0122 17v4a1 1 0 01-1 1z',
      },
    },
    { tag: 'path', attributes: { d: 'M18 22v-3' } },
    {
      tag: 'path',
      attributes: {
        d: 'M20 10.418V6a1 1 0 00-1-1c-2 0-4.49-1.19-6.24-2.72a1.17 1.17 0 00-1.52 0C9.5 3.8 7 5 5 5a1 1 0 00-1 1v7c0 4.602 2.67 7.1 6.037 8.603',
      },
    },
  ],
  shirt: [
    {
      tag: 'path',
      attributes: {
        d: 'M20.38 3.46 16 2a4 4 0 0 1-8 0L3.62 3.46a2 2 0 0 0-1.34 2.23l.58 3.47a1 1 0 0 0 .99.84H6v10c0 1.1.9 2 2 2h8a2 2 0 0 0 2-2V10h2.15a1 1 0 0 0 .99-.84l.58-3.47a2 2 0 0 0-1.34-2.23z',
      },
    },
  ],
  signpost: [
    { tag: 'path', attributes: { d: 'M12 13v8' } },
    { tag: 'path', attributes: { d: 'M12 3v3' } },
    {
      tag: 'path',
      attributes: {
        d: 'M2.354 10.354a1.207 1.207 0 0 1 0-1.708l2.06-2.06A2 2 0 0 1 5.828 6h12.344a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H5.828a2 2 0 0 1-1.414-.586z',
      },
    },
  ],
  siren: [
    { tag: 'path', attributes: { d: 'M7 18v-6a5 5 0 1 1 10 0v6' } },
    {
      tag: 'path',
      attributes: { d: 'M5 21a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-1a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2z' },
    },
    { tag: 'path', attributes: { d: 'M21 12h1' } },
    { tag: 'path', attributes: { d: 'M18.5 4.5 18 5' } },
    { tag: 'path', attributes: { d: 'M2 12h1' } },
    { tag: 'path', attributes: { d: 'M12 2v1' } },
    { tag: 'path', attributes: { d: 'm4.929 4.929.707.707' } },
    { tag: 'path', attributes: { d: 'M12 12v6' } },
  ],
  'smartphone-charging': [
    { tag: 'rect', attributes: { width: '14', height: '20', x: '5', y: '2', rx: '2', ry: '2' } },
    { tag: 'path', attributes: { d: 'M12.667 8 10 12h4l-2.667 4' } },
  ],
  sofa: [
    { tag: 'path', attributes: { d: 'M20 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v3' } },
    {
      tag: 'path',
      attributes: {
        d: 'M2 16a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a2 2 0 0 0-4 0v1.5a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5V11a2 2 0 0 0-4 0z',
      },
    },
    { tag: 'path', attributes: { d: 'M4 18v2' } },
    { tag: 'path', attributes: { d: 'M20 18v2' } },
    { tag: 'path', attributes: { d: 'M12 4v9' } },
  ],
  'square-pen': [
    { tag: 'path', attributes: { d: 'M12 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7' } },
    {
      tag: 'path',
      attributes: {
        d: 'M18.375 2.625a1 1 0 0 1 3 3l-9.013 9.014a2 2 0 0 1-.853.505l-2.873.84a.5.5 0 0 1-.62-.62l.84-2.873a2 2 0 0 1 .506-.852z',
      },
    },
  ],
  stethoscope: [
    { tag: 'path', attributes: { d: 'M11 2v2' } },
    { tag: 'path', attributes: { d: 'M5 2v2' } },
    { tag: 'path', attributes: { d: 'M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1' } },
    { tag: 'path', attributes: { d: 'M8 15a6 6 0 0 0 12 0v-3' } },
    { tag: 'circle', attributes: { cx: '20', cy: '10', r: '2' } },
  ],
  syringe: [
    { tag: 'path', attributes: { d: 'm18 2 4 4' } },
    { tag: 'path', attributes: { d: 'm17 7 3-3' } },
    { tag: 'path', attributes: { d: 'M19 9 8.7 19.3c-1 1-2.5 1-3.4 0l-.6-.6c-1-1-1-2.5 0-3.4L15 5' } },
    { tag: 'path', attributes: { d: 'm9 11 4 4' } },
    { tag: 'path', attributes: { d: 'm5 19-3 3' } },
    { tag: 'path', attributes: { d: 'm14 4 6 6' } },
  ],
  'test-tube': [
    { tag: 'path', attributes: { d: 'M14.5 2v17.5c0 1.4-1.1 2.5-2.5 2.5c-1.4 0-2.5-1.1-2.5-2.5V2' } },
    { tag: 'path', attributes: { d: 'M8.5 2h7' } },
    { tag: 'path', attributes: { d: 'M14.5 16h-5' } },
  ],
  ticket: [
    {
      tag: 'path',
      attributes: {
        d: 'M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2Z',
      },
    },
    { tag: 'path', attributes: { d: 'M13 5v2' } },
    { tag: 'path', attributes: { d: 'M13 17v2' } },
    { tag: 'path', attributes: { d: 'M13 11v2' } },
  ],
  transgender: [
    { tag: 'path', attributes: { d: 'M12 16v6' } },
    { tag: 'path', attributes: { d: 'M14 20h-4' } },
    { tag: 'path', attributes: { d: 'M18 2h4v4' } },
    { tag: 'path', attributes: { d: 'm2 2 7.17 7.17' } },
    { tag: 'path', attributes: { d: 'M2 5.355V2h3.357' } },
    { tag: 'path', attributes: { d: 'm22 2-7.17 7.17' } },
    { tag: 'path', attributes: { d: 'M8 5 5 8' } },
    { tag: 'circle', attributes: { cx: '12', cy: '12', r: '4' } },
  ],
  umbrella: [
    { tag: 'path', attributes: { d: 'M12 13v7a2 2 0 0 0 4 0' } },
    { tag: 'path', attributes: { d: 'M12 2v2' } },
    {
      tag: 'path',
      attributes: { d: 'M20.992 13a1 1 0 0 0 .97-1.274 10.284 10.284 0 0 0-19.923 0A1 1 0 0 0 3 13z' },
    },
  ],
  'user-check': [
    { tag: 'path', attributes: { d: 'm16 11 2 2 4-4' } },
    { tag: 'path', attributes: { d: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2' } },
    { tag: 'circle', attributes: { cx: '9', cy: '7', r: '4' } },
  ],
  'user-round-pen': [
    { tag: 'path', attributes: { d: 'M2 21a8 8 0 0 1 10.821-7.487' } },
    {
      tag: 'path',
      attributes: {
        d: 'M21.378 16.626a1 1 0 0 0-3.004-3.004l-4.01 4.012a2 2 0 0 0-.506.854l-.837 2.87a.5.5 0 0 0 .62.62l2.87-.837a2 2 0 0 0 .854-.506z',
      },
    },
    { tag: 'circle', attributes: { cx: '10', cy: '8', r: '5' } },
  ],
  'user-round-search': [
    { tag: 'circle', attributes: { cx: '10', cy: '8', r: '5' } },
    { tag: 'path', attributes: { d: 'M2 21a8 8 0 0 1 10.434-7.62' } },
    { tag: 'circle', attributes: { cx: '18', cy: '18', r: '3' } },
    { tag: 'path', attributes: { d: 'm22 22-1.9-1.9' } },
  ],
  'user-star': [
    {
      tag: 'path',
      attributes: {
        d: 'M16.051 12.616a1 1 0 0 1 1.909.024l.737 1.452a1 1 0 0 0 .737.535l1.634.256a1 1 0 0 1 .588 1.806l-1.172 1.168a1 1 0 0 0-.282.866l.259 1.613a1 1 0 0 1-1.541 1.134l-1.465-.75a1 1 0 0 0-.912 0l-1.465.75a1 1 0 0 1-1.539-1.133l.258-1.613a1 1 0 0 0-.282-.866l-1.156-1.153a1 1 0 0 1 .572-1.822l1.633-.256a1 1 0 0 0 .737-.535z',
      },
    },
    { tag: 'path', attributes: { d: 'M8 15H7a4 4 0 0 0-4 4v2' } },
    { tag: 'circle', attributes: { cx: '10', cy: '7', r: '4' } },
  ],
  'users-round': [
    { tag: 'path', attributes: { d: 'M18 21a8 8 0 0 0-16 0' } },
    { tag: 'circle', attributes: { cx: '10', cy: '8', r: '5' } },
    { tag: 'path', attributes: { d: 'M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3' } },
  ],
  utensils: [
    { tag: 'path', attributes: { d: 'M3 2v7c0 1.1.9 2 2 2h4a2 2 0 0 0 2-2V2' } },
    { tag: 'path', attributes: { d: 'M7 2v20' } },
    { tag: 'path', attributes: { d: 'M21 15V2a5 5 0 0 0-5 5v6c0 1.1.9 2 2 2h3Zm0 0v7' } },
  ],
  video: [
    {
      tag: 'path',
      attributes: { d: 'm16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5' },
    },
    { tag: 'rect', attributes: { x: '2', y: '6', width: '14', height: '12', rx: '2' } },
  ],
  wallet: [
    {
      tag: 'path',
      attributes: {
        d: 'M19 7V4a1 1 0 0 0-1-1H5a2 2 0 0 0 0 4h15a1 1 0 0 1 1 1v4h-3a2 2 0 0 0 0 4h3a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1',
      },
    },
    { tag: 'path', attributes: { d: 'M3 5v14a2 2 0 0 0 2 2h15a1 1 0 0 0 1-1v-4' } },
  ],
} as const satisfies Readonly<Record<string, Pictogram>>;

/**
 * Opening hours as schedules of HSDS and back. This folder alone knows how HSDS 3.1 writes times; the standard is about to
 * change that, and then nothing but this folder changes with it.
 */
export { readHours } from './read-hours.ts';
export { writeHours } from './write-hours.ts';

import type { Runtime } from './runtime.ts';

/** A fresh id that sorts behind those of earlier milliseconds: a UUID that begins with its instant, as version 7 does. */
export function nextId(runtime: Pick<Runtime, 'now' | 'newId'>): string {
  const millis = Date.parse(runtime.now()).toString(16).padStart(12, '0');
  return `${millis.slice(0, 8)}-${millis.slice(8)}-7${runtime.newId().slice(15)}`;
}

/** Whether a text can be an id of ours; anything else names nothing. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

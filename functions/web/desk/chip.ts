import type { Status } from '../../../domain/law/duty.ts';
import { statusWords } from '../../../domain/report/dutyText.ts';
import { h, type Markup } from '../../render/html/markup.ts';
import { toneOf } from '../../render/tone.ts';

/** Shapes that tell states apart without their colour. */
const shapes = {
  cross: h`<path d="M2 2L10 10M10 2L2 10"/>`,
  diamond: h`<path class="full" d="M6 1L11 6L6 11L1 6Z"/>`,
  triangle: h`<path class="full" d="M6 1.5L11 10.5H1Z"/>`,
  circle: h`<circle class="full" cx="6" cy="6" r="4"/>`,
  ring: h`<circle cx="6" cy="6" r="4"/>`,
  check: h`<path d="M1.5 6.5L4.5 9.5L10.5 2.5"/>`,
  bars: h`<path d="M4 2V10M8 2V10"/>`,
  dash: h`<path d="M2 6H10"/>`,
  square: h`<path d="M2 2H10V10H2Z"/>`,
} as const;
export type Shape = keyof typeof shapes;
export type Tone = 'alarm' | 'warn' | 'calm' | 'done' | 'quiet';

/** A state: its word, with a shape of its own beside the colour. */
export const chip = (word: string, shape: Shape, tone: Tone): Markup =>
  h`<span class="chip ${tone}"><svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">${shapes[shape]}</svg>${word}</span>`;

const shapeOf: Record<Status, Shape> = {
  missed: 'cross',
  'past-cautious-date': 'diamond',
  'due-soon': 'triangle',
  running: 'circle',
  suspended: 'bars',
  met: 'check',
  'not-started': 'ring',
  'cannot-be-computed': 'square',
  'no-fixed-date': 'dash',
};

/** The state of a duty's clock. */
export const statusChip = (status: Status): Markup =>
  chip(statusWords[status].toLowerCase(), shapeOf[status], toneOf(status));

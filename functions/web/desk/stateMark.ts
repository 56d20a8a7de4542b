import type { Status } from '../../../domain/law/duty.ts';
import { statusWords } from '../../../domain/report/dutyText.ts';
import { toneOf } from '../../render/tone.ts';
import { h, type Markup } from './frame.ts';

/**
 * The state of a clock where many stand side by side: its word, with a sign that the style sheet puts before it. A page of
 * tables would double its size with a picture in each cell.
 */
export const stateMark = (status: Status): Markup =>
  h`<span class="state ${status} ${toneOf(status)}">${statusWords[status].toLowerCase()}</span>`;

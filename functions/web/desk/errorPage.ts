import { type ProblemCode, problems } from '../../../domain/problem.ts';
import { type FrameState, frame, h, type Markup } from './frame.ts';

/** What to do about an error, for somebody at a page; all else the list of problems says. */
const advice: Partial<Record<ProblemCode, string>> = {
  'not-found': 'The address may be old, or the thing removed, or it belongs to somebody else. Go back to the start.',
  forbidden:
    'What you may do hangs on the key, or on the account, that you signed in with. Ask whoever gives out keys.',
  'quota-exceeded': 'Wait some seconds, then load the page again.',
  'store-unavailable':
    'Wait some seconds, then load the page again. Before you send a form again look whether it was done.',
  'not-loaded': 'The catalog of breaches is being loaded. Wait a minute, then load the page again.',
  'issuer-unavailable': 'Wait some seconds, then sign in again.',
  internal: 'Try again. If it stays so, report the number below.',
};

/** An error as a page. */
export const errorPage = (
  { code, detail, requestId }: { code: ProblemCode; detail: string; requestId: string },
  { who, places }: Pick<FrameState, 'who' | 'places'>,
): Markup =>
  frame(
    {
      title: code === 'not-found' ? 'There is no such page' : problems[code].title,
      body: h`<p>${detail}</p><p>${advice[code] ?? problems[code].remedy}</p>
<p><a href="/desk">To the start</a></p>
<p class="soft">Request ${requestId}</p>`,
    },
    { who, organization: null, organizations: [], places },
  );

import { clean } from '../report/text.ts';
import type { Cause, Causes } from './cause.ts';

const changes = { added: 'new in the store', changed: 'changed', withdrawn: 'withdrawn' } as const;

/** A cause in words, without a full stop. Titles come from outside and stand in one line. */
export function causeText(cause: Cause): string {
  switch (cause.kind) {
    case 'schedule':
      return `The schedule of the organization: due at ${clean(cause.dueAt)}`;
    case 'breach':
      return `The sources changed: ${clean(cause.title)} (${changes[cause.change]})`;
    case 'known':
      return `What the sources say counts from ${clean(cause.on)} on: ${clean(cause.title)}`;
    case 'vendor':
      return `The store changed what it knows of a company: ${clean(cause.vendorId)}`;
    case 'inputs':
      return `The organization changed what it gave: ${clean(cause.what)}`;
    case 'versions':
      return `The product changed: law ${clean(cause.law)}, matcher ${clean(cause.matcher)}`;
  }
}

/** So many causes are told one by one in a text. */
const mostTold = 10;

/** Causes as sentences, in their order; of very many the first, and how many others there are. */
export function causesText({ named, more }: Causes): string[] {
  const others = Math.max(0, named.length - mostTold) + more;
  return [
    ...named.slice(0, mostTold).map((cause) => `${causeText(cause)}.`),
    ...(others > 0 ? [`${others} more ${others === 1 ? 'cause' : 'causes'}.`] : []),
  ];
}

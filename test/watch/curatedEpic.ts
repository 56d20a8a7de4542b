/** A curator's key, and the breach of Epic that is brought in with it. */
export const curatorKey = 'bc_curator_0123456789';
export const curatorHeaders = { authorization: `Bearer ${curatorKey}` };
export const breachId = 'epic-2025-notes';

/** A claim that a paper made on a day. */
export const says = (field: string, value: unknown, on: string) => ({
  field,
  value,
  source: {
    kind: 'press',
    publisher: 'A paper',
    url: 'https://example.org/',
    published: { date: on, precision: 'day' },
    retrievedOn: on,
  },
  confidence: 'high',
});

/** The breach as a curator adds it: public since a day, on which it was also read. */
export const breachOf = (on: string) => ({
  id: breachId,
  about: {
    title: 'Epic: stolen notes (2025)',
    vendorId: 'epic-systems',
    aliases: [],
    kind: 'hacking-data-theft',
    status: 'open',
    checkedOn: on,
    openQuestions: [],
    notes: [],
  },
  claims: [says('publicDisclosed', { date: on, precision: 'day' }, on)],
  reason: 'Read today.',
});

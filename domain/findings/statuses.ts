/** How far the work on a finding has come. */
export const findingStatuses = ['open', 'in-progress', 'waiting-for-vendor', 'done'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/**
 * What a finding's state is, in a word: that its risk is accepted, that such an acceptance has ended and nobody has set a
 * status since (`reopened`), or else its status.
 */
export const findingStates = [...findingStatuses, 'accepted', 'reopened'] as const;
export type FindingState = (typeof findingStates)[number];

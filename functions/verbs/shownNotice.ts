import type { KeptNotice } from '../../domain/notices/keptNotice.ts';

/** A notice as the API shows it. */
export type ShownNotice = KeptNotice['notice'] & Omit<KeptNotice, 'notice'>;

export const shownNotice = ({ notice, ...record }: KeptNotice): ShownNotice => ({ ...notice, ...record });

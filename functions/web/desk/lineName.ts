import { h, type Markup } from './frame.ts';

/** A vendor as its list names it, with the organization's own id beside the name. */
export const lineName = ({
  name,
  externalId,
  row,
}: {
  name: string | null;
  externalId: string | null;
  row: number;
}): Markup =>
  h`<bdi>${name || externalId || `row ${row + 1}`}</bdi>${
    name && externalId ? h` <span class="soft"><bdi>${externalId}</bdi></span>` : null
  }`;

import * as z from 'zod';
import { noticeSchema } from '../../../../domain/notices/notice.ts';
import type { ShownNotice } from '../../../verbs/shownNotice.ts';
import { describe, fieldTexts, refine } from '../describe.ts';
import { jurisdictionPattern } from '../patterns.ts';
import { day, instant, nextCursor, warnings } from './common.ts';
import { objectOf } from './tied.ts';

const noticeTexts = {
  dutyId: 'The duty that it serves; `GET /v1/law` lists them.',
  breachId: 'The breach of the store; left out for an incident that the vendor’s row states without one.',
  vendor: 'The vendor through whom the incident came.',
  on: 'When it was given.',
  jurisdiction: 'Of a duty that is owed in several jurisdictions: the one for which it was given.',
  recipient: 'To whom it was given.',
  individuals: 'How many people it reached.',
  reference: 'The number or mark under which the recipient keeps it.',
  evidence: 'Files that show it, by name and hash. The files themselves are never sent here.',
  givenBy: 'Who gave it.',
  party: 'The member of the chain of subcontractors that gave it.',
  note: 'What else is to be known of it.',
};
refine(noticeSchema.shape.jurisdiction.unwrap(), { pattern: jurisdictionPattern });
describe(noticeSchema, 'NoticeRequest', 'A notice that was given.', noticeTexts);
refine(noticeSchema.shape.vendor, { anyOf: [{ required: ['externalId'] }, { required: ['name'] }] });
describe(noticeSchema.shape.vendor, 'NoticeVendor', 'A vendor by its external id or its name: one of them is given.', {
  externalId: 'Your own id of the vendor; it goes before the name.',
  name: 'The vendor’s name, as your list writes it.',
});
describe(noticeSchema.shape.evidence.unwrap().element, 'NoticeEvidence', 'A file that shows that a notice was given.', {
  fileName: 'Its name, without folders.',
  sha256: 'SHA-256 of the file, in hex.',
  note: 'What the file is.',
});

const withdrawal = objectOf<NonNullable<ShownNotice['withdrawn']>>()(
  'NoticeWithdrawal',
  'That a notice was taken back.',
  {
    on: day.describe('Day on which it was withdrawn, in the organization’s time zone.'),
    why: z.string().exactOptional().describe('Why.'),
    by: z.string().describe('Who withdrew it.'),
  },
);

const noticeFields = {
  id: z.string().describe('Id of the notice.'),
  ...noticeSchema.shape,
  recordedAt: instant.describe('When it was recorded.'),
  recordedBy: z.string().describe('Who recorded it.'),
  withdrawn: withdrawal.exactOptional().describe('Set where it was withdrawn: it then counts for nothing.'),
};
for (const id of ['Notice', 'SavedNotice']) fieldTexts.set(id, noticeTexts);

export const notice = objectOf<ShownNotice>()('Notice', 'A notice in an organization’s record.', noticeFields);

export const savedNotice = objectOf<ShownNotice & { warnings: string[] }>()(
  'SavedNotice',
  'A notice as it was saved.',
  { ...noticeFields, warnings },
);

export const noticePage = z
  .object({ items: z.array(notice).describe('In the order of recording.'), nextCursor, warnings })
  .meta({ id: 'NoticePage', description: 'Notices of an organization, withdrawn ones too.' });

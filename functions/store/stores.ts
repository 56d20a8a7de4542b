import type { KeptFinding } from '../../domain/findings/keptFinding.ts';
import type { KeptRiskAssessment } from '../../domain/findings/keptRiskAssessment.ts';
import { type KeptDecision, keptDecisionSchema } from '../../domain/materiality/keptDecision.ts';
import type { KeptProfile } from '../../domain/materiality/keptProfile.ts';
import { type KeptNotice, keptNoticeSchema } from '../../domain/notices/keptNotice.ts';
import type { KeptNote } from '../../domain/organization/note.ts';
import { type KeptOrganization, keptOrganizationSchema } from '../../domain/organization/organization.ts';
import type { KeptMapping } from '../../domain/vendor/keptMapping.ts';
import type {
  AssessmentStore,
  BreachStore,
  BreachWriter,
  FeedStore,
  KeyStore,
  SettingsStore,
  VerdictStore,
} from '../verbs/ports.ts';
import type { QuestionStores } from '../verbs/questionPorts.ts';
import type {
  AuditStore,
  Closing,
  IdempotencyStore,
  InventoryStore,
  RateStore,
  RecordsOf,
  Retention,
  Session,
  TenantData,
  UploadPiece,
  WorkList,
} from '../verbs/tenantPorts.ts';
import type { WatchStores } from '../verbs/watchPorts.ts';
import { keyStore } from './apiKeys.ts';
import { assessmentStore } from './assessments.ts';
import { auditStore } from './audits.ts';
import { breachStore } from './breaches.ts';
import { breachWriter } from './breachWriter.ts';
import type { Db } from './client.ts';
import { closingSchema, retentionSchema, sessionSchema, uploadPieceSchema } from './documents.ts';
import { feedStore } from './feeds.ts';
import { idempotencyStore } from './idempotency.ts';
import { inventoryStore } from './inventories.ts';
import { questionStores } from './questionStores.ts';
import { rateStore } from './rates.ts';
import { recordsOf } from './records.ts';
import { settingsStore } from './settings.ts';
import { tenantData } from './tenantData.ts';
import { verdictStore } from './verdicts.ts';
import { watchStores } from './watchStores.ts';
import { workList } from './workList.ts';

export type Stores = WatchStores & {
  breaches: BreachStore;
  writer: BreachWriter;
  feeds: FeedStore;
  assessments: AssessmentStore;
  keys: KeyStore;
  verdicts: VerdictStore;
  settings: SettingsStore;
  inventories: InventoryStore;
  audits: AuditStore;
  idempotency: IdempotencyStore;
  rates: RateStore;
  closings: RecordsOf<Closing>;
  organizations: RecordsOf<KeptOrganization>;
  notices: RecordsOf<KeptNotice>;
  notes: RecordsOf<KeptNote>;
  decisions: RecordsOf<KeptDecision>;
  profiles: RecordsOf<KeptProfile>;
  findings: RecordsOf<KeptFinding>;
  riskAssessments: RecordsOf<KeptRiskAssessment>;
  mappings: RecordsOf<KeptMapping>;
  retentions: RecordsOf<Retention>;
  sessions: RecordsOf<Session>;
  questions: QuestionStores['questions'];
  questionLookUp: QuestionStores['questionLookUp'];
  answers: QuestionStores['answers'];
  uploads: RecordsOf<UploadPiece>;
  tenantData: TenantData;
  work: WorkList;
};

const expiry = ({ expiresAt }: { expiresAt: string }): number => Math.floor(Date.parse(expiresAt) / 1_000);

const wallClock = (): string => new Date().toISOString();

/** All ports over one table. `now` gives instants, by which changes are ordered. */
export function openStores(db: Db, now: () => string = wallClock): Stores {
  return {
    breaches: breachStore(db, now),
    writer: breachWriter(db, now),
    feeds: feedStore(db),
    assessments: assessmentStore(db),
    keys: keyStore(db),
    verdicts: verdictStore(db),
    settings: settingsStore(db),
    inventories: inventoryStore(db),
    audits: auditStore(db),
    idempotency: idempotencyStore(db),
    rates: rateStore(db),
    closings: recordsOf(db, 'CLOSING', closingSchema),
    organizations: recordsOf(db, 'ORGANIZATION', keptOrganizationSchema),
    notices: recordsOf(db, 'NOTICE', keptNoticeSchema),
    notes: recordsOf(db, 'NOTE', async () => (await import('../../domain/organization/note.ts')).keptNoteSchema),
    decisions: recordsOf(db, 'DECISION', keptDecisionSchema),
    profiles: recordsOf(
      db,
      'PROFILE',
      async () => (await import('../../domain/materiality/keptProfile.ts')).keptProfileSchema,
    ),
    findings: recordsOf(
      db,
      'FINDING',
      async () => (await import('../../domain/findings/keptFinding.ts')).keptFindingSchema,
    ),
    riskAssessments: recordsOf(
      db,
      'RISKASSESSMENT',
      async () => (await import('../../domain/findings/keptRiskAssessment.ts')).keptRiskAssessmentSchema,
    ),
    mappings: recordsOf(
      db,
      'MAPPING',
      async () => (await import('../../domain/vendor/keptMapping.ts')).keptMappingSchema,
    ),
    retentions: recordsOf(db, 'RETENTION', retentionSchema),
    sessions: recordsOf(db, 'SESSION', { schema: sessionSchema, expiry }),
    uploads: recordsOf(db, 'UPLOAD', { schema: uploadPieceSchema, packed: true, expiry }),
    tenantData: tenantData(db),
    work: workList(db),
    ...watchStores(db),
    ...questionStores(db),
  };
}

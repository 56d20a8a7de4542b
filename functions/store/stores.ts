import type {
  AssessmentStore,
  BreachStore,
  BreachWriter,
  FeedStore,
  KeyStore,
  SettingsStore,
  VerdictStore,
} from '../verbs/ports.ts';
import { keyStore } from './apiKeys.ts';
import { assessmentStore } from './assessments.ts';
import { breachStore } from './breaches.ts';
import { breachWriter } from './breachWriter.ts';
import type { Db } from './client.ts';
import { feedStore } from './feeds.ts';
import { settingsStore } from './settings.ts';
import { verdictStore } from './verdicts.ts';

export type Stores = {
  breaches: BreachStore;
  writer: BreachWriter;
  feeds: FeedStore;
  assessments: AssessmentStore;
  keys: KeyStore;
  verdicts: VerdictStore;
  settings: SettingsStore;
};

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
  };
}

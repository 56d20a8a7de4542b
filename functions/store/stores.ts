import type {
  AssessmentStore,
  BreachStore,
  BreachWriter,
  KeyStore,
  SettingsStore,
  VerdictStore,
} from '../verbs/ports.ts';
import { keyStore } from './apiKeys.ts';
import { assessmentStore } from './assessments.ts';
import { breachStore } from './breaches.ts';
import { breachWriter } from './breachWriter.ts';
import type { Db } from './client.ts';
import { settingsStore } from './settings.ts';
import { verdictStore } from './verdicts.ts';

export type Stores = {
  breaches: BreachStore;
  writer: BreachWriter;
  assessments: AssessmentStore;
  keys: KeyStore;
  verdicts: VerdictStore;
  settings: SettingsStore;
};

/** All ports over one table. */
export function openStores(db: Db): Stores {
  return {
    breaches: breachStore(db),
    writer: breachWriter(db),
    assessments: assessmentStore(db),
    keys: keyStore(db),
    verdicts: verdictStore(db),
    settings: settingsStore(db),
  };
}

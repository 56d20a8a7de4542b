import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type IncidentFacts,
  incidentFactsSchema,
  type Organization,
  organizationSchema,
} from '../../domain/law/facts.ts';
import { stateCodes } from '../../domain/law/parameters/us/states/index.ts';
import { kinds } from '../law/anyInput.ts';

/** Facts under which some duty is owed: the cases of the law, and organizations of every kind with people everywhere. */
export type Scenario = { asOf: string; organization: Organization; incident: IncidentFacts };

const folder = new URL('../cases/law/', import.meta.url);
const written: Scenario[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.yaml'))
  .sort()
  .flatMap((f) => parse(readFileSync(new URL(f, folder), 'utf8'), { schema: 'core' }) as Record<string, unknown>[])
  .map(({ asOf, organization, facts }) => ({
    asOf: String(asOf),
    organization: organizationSchema.parse({ name: 'A hospital', role: 'covered-entity', ...(organization as object) }),
    incident: incidentFactsSchema.parse(facts),
  }));

const rich: Scenario[] = (['covered-entity', 'business-associate', 'phr-vendor', 'other'] as const).flatMap((role) =>
  [true, false].flatMap((hipaaCompliant) =>
    stateCodes.map((code) => ({
      asOf: '2026-10-20',
      organization: { name: 'x', role, kinds, jurisdiction: code, licensedIn: [code], secRegistrant: 'domestic' },
      incident: {
        vendorDiscoveredOn: '2026-10-01',
        vendorNotifiedOn: '2026-10-04',
        organizationKnewOn: '2026-10-05',
        determinedOn: '2026-10-05',
        scopeIdentifiedOn: '2026-10-05',
        occurredFrom: '2026-10-01',
        hipaaCompliant,
        individuals: 20_000,
        residents: { [code]: 20_000 },
        dataTypes: ['name', 'ssn', 'diagnosis-treatment', 'driver-license'],
        operationsImpaired: true,
        unreachable: 3,
      },
    })),
  ),
);
export const scenarios: readonly Scenario[] = [...written, ...rich];

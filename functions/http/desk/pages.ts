import type { Place } from '../../web/desk/frame.ts';
import type { DeskPages } from './deskEnv.ts';

/** Pages that one file of routes makes. */
type Entry = {
  /** Their addresses, as the routes spell them; `/*` at the end: all below too. The first entry that fits is taken. */
  paths: readonly string[];
  /** Where they stand among the places of the frame; left out for pages that others lead to. */
  place?: Place;
  load(): Promise<DeskPages>;
};

/** Every page of the desk, by the order in which the frame names them. A file of routes is loaded when one of its pages is asked for. */
export const pages: readonly Entry[] = [
  {
    paths: ['/desk', '/desk/organizations/*'],
    load: async () => (await import('../routes/desk/organizations.ts')).organizationPages,
  },
  {
    paths: ['/desk/o/:organizationId'],
    place: { id: 'portfolio', name: 'Portfolio', of: 'organization', path: '' },
    load: async () => (await import('../routes/desk/portfolio.ts')).portfolioPages,
  },
  {
    paths: [
      '',
      '/what-if',
      '/reckoning',
      '/work',
      '/acceptance',
      '/acceptance/withdrawal',
      '/notes',
      '/notes/:noteId/removal',
      '/notices',
      '/notices/:noticeId/withdrawal',
      '/assessment',
    ].map((path) => `/desk/o/:organizationId/findings/:findingId${path}`),
    load: async () => (await import('../routes/desk/finding.ts')).findingPages,
  },
  {
    paths: [
      '/desk/o/:organizationId/findings/:findingId/risk-assessment',
      '/desk/o/:organizationId/findings/:findingId/risk-assessment/*',
    ],
    load: async () => (await import('../routes/desk/riskAssessment.ts')).riskAssessmentPages,
  },
  {
    paths: ['/desk/o/:organizationId/findings/:findingId/ask', '/desk/o/:organizationId/findings/:findingId/ask/*'],
    load: async () => (await import('../routes/desk/ask.ts')).askPages,
  },
  {
    paths: [
      '/desk/o/:organizationId/findings/:findingId/checklists',
      '/desk/o/:organizationId/findings/:findingId/checklists/*',
    ],
    load: async () => (await import('../routes/desk/checklists.ts')).checklistPages,
  },
  {
    paths: ['/desk/o/:organizationId/duties'],
    place: { id: 'duties', name: 'Duties', of: 'organization', path: '/duties' },
    load: async () => (await import('../routes/desk/duties.ts')).dutyPages,
  },
  {
    paths: ['/desk/o/:organizationId/assess'],
    load: async () => (await import('../routes/desk/assessAgain.ts')).assessAgainPages,
  },
  {
    paths: ['/desk/o/:organizationId/review', '/desk/o/:organizationId/review/undo'],
    place: { id: 'review', name: 'Review', of: 'organization', path: '/review' },
    load: async () => (await import('../routes/desk/review.ts')).reviewPages,
  },
  {
    paths: ['/desk/o/:organizationId/import/*'],
    place: { id: 'import', name: 'Import', of: 'organization', path: '/import' },
    load: async () => (await import('../routes/desk/import.ts')).importPages,
  },
  {
    paths: ['/desk/o/:organizationId/run'],
    load: async () => (await import('../routes/desk/run.ts')).runPages,
  },
  {
    paths: ['/desk/o/:organizationId/materiality', '/desk/o/:organizationId/materiality/*'],
    place: { id: 'materiality', name: 'Materiality', of: 'organization', path: '/materiality' },
    load: async () => (await import('../routes/desk/materiality.ts')).materialityPages,
  },
  {
    paths: ['/desk/o/:organizationId/records', '/desk/o/:organizationId/records/*'],
    place: { id: 'records', name: 'Records', of: 'organization', path: '/records' },
    load: async () => (await import('../routes/desk/records.ts')).recordPages,
  },
  { paths: ['/desk/audit', '/desk/audit/*'], load: async () => (await import('../routes/desk/audit.ts')).auditPages },
  {
    paths: ['/desk/coverage', '/desk/o/:organizationId/coverage'],
    place: { id: 'coverage', name: 'Coverage', of: 'tenant', path: '/desk/coverage' },
    load: async () => (await import('../routes/desk/coverage.ts')).coveragePages,
  },
  {
    paths: ['/desk/law', '/desk/law/*'],
    place: { id: 'law', name: 'Law', of: 'tenant', path: '/desk/law' },
    load: async () => (await import('../routes/desk/law.ts')).lawPages,
  },
  {
    paths: ['/desk/o/:organizationId/settings/webhooks/*'],
    load: async () => (await import('../routes/desk/webhooks.ts')).webhookPages,
  },
  {
    paths: ['/desk/o/:organizationId/settings', '/desk/o/:organizationId/settings/*'],
    place: { id: 'settings', name: 'Settings', of: 'organization', path: '/settings' },
    load: async () => (await import('../routes/desk/settings.ts')).settingsPages,
  },
  { paths: ['/desk/keys', '/desk/keys/*'], load: async () => (await import('../routes/desk/keys.ts')).keyPages },
  {
    paths: ['/desk/tenant', '/desk/tenant/*'],
    load: async () => (await import('../routes/desk/tenant.ts')).tenantPages,
  },
];

/** The places of the frame, in their order. */
export const places: readonly Place[] = pages.flatMap(({ place }) => (place ? [place] : []));

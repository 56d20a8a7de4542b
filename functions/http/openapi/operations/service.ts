import type { Operation } from '../operation.ts';
import { coverageList, health, limitList } from '../schemas/service.ts';

/** Whether the app is ready, and what it was fed from. */
export const serviceOperations = (): Operation[] => [
  {
    id: 'readHealth',
    method: 'get',
    path: '/v1/health',
    tag: 'Service',
    summary: 'Ask whether the app is ready',
    description:
      'Answers once the breach catalog is loaded; before, and while the database cannot be reached, with 503.',
    scope: 'none',
    answers: { 200: { description: 'The app is ready.', content: { 'application/json': health } } },
    problems: ['not-loaded'],
    examples: [{ name: 'ready', summary: 'The app is ready' }],
  },
  {
    id: 'readCoverage',
    method: 'get',
    path: '/v1/coverage',
    tag: 'Service',
    summary: 'Read what the store was fed from',
    description:
      'Every source that the program can read, those too of which the store holds nothing; and what "clear" can mean by that.',
    scope: 'read',
    answers: { 200: { description: 'The sources.', content: { 'application/json': coverageList } } },
    problems: ['not-loaded'],
    examples: [{ name: 'sources', summary: 'All sources' }],
  },
  {
    id: 'readLimits',
    method: 'get',
    path: '/v1/limits',
    tag: 'Service',
    summary: 'Read the limits',
    description: 'Every limit that a caller can meet: how much, what happens beyond it, and who sets it.',
    scope: 'read',
    answers: { 200: { description: 'The limits.', content: { 'application/json': limitList } } },
    examples: [{ name: 'all', summary: 'All limits' }],
  },
];

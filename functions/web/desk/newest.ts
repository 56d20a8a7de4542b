import { type Api, dataOf, type Schemas } from './api.ts';

/** The newest report of an organization, in figures; `null` where there is none. @throws ApiProblem */
export async function newestAssessment(api: Api, organizationId: string): Promise<Schemas['AssessmentEntry'] | null> {
  const { items } = await dataOf(api.GET('/v1/assessments', { params: { query: { organizationId, limit: 1 } } }));
  return items[0] ?? null;
}

import { isVersionId, type KeptRiskAssessment, versionPrefix } from '../../domain/findings/keptRiskAssessment.ts';
import type { Marked, Records } from './tenantPorts.ts';

const atOnce = 20;

/** All versions of the risk assessment of one finding, in their order. */
export async function versionsOf(
  records: Pick<Records<KeptRiskAssessment>, 'list'>,
  findingId: string,
): Promise<Marked<KeptRiskAssessment>[]> {
  const all: Marked<KeptRiskAssessment>[] = [];
  for (let after = versionPrefix(findingId); ; ) {
    const { items, next } = await records.list({ limit: atOnce, after });
    const own = items.filter(({ id }) => isVersionId(findingId, id));
    all.push(...own);
    if (next === null || own.length < items.length) return all;
    after = next;
  }
}

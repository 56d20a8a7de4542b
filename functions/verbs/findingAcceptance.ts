import { acceptanceSchema, expiryFault } from '../../domain/findings/acceptance.ts';
import { notUsed, parseRequest } from '../../domain/parse.ts';
import { Problem } from '../../domain/problem.ts';
import { changeFinding, type FindingDeps } from './findingRecord.ts';
import { type Shown, wholeFinding } from './findings.ts';
import { type Caller, callerName } from './ports.ts';

/**
 * Accepts the risk of a finding until a day; an acceptance that is there ends with it. @throws Problem `invalid-request`, also
 * for a day in the past or too far ahead, `not-found`, `precondition-failed`.
 */
export async function acceptRisk(
  deps: FindingDeps,
  by: Caller,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
  body: unknown,
): Promise<Shown> {
  const { value, unknown } = parseRequest(acceptanceSchema, body);
  const { reason, approver, expiresOn } = value;
  const { finding, day } = await changeFinding(deps, by, organizationId, id, ifMatch, ({ today, work }) => {
    const fault = expiryFault(expiresOn, today);
    if (fault !== null)
      throw new Problem('invalid-request', 'The risk cannot be accepted until that day.', [
        { pointer: '/expiresOn', message: fault },
      ]);
    const before = work.acceptance;
    const isThere =
      before !== null && before.reason === reason && before.approver === approver && before.expiresOn === expiresOn;
    if (isThere) return [];
    return [{ kind: 'acceptance', at: deps.runtime.now(), by: callerName(by), acceptance: value }];
  });
  return wholeFinding(finding, day, notUsed(unknown));
}

/** Takes an accepted risk back. Where there is none, nothing changes. @throws Problem `not-found`, `precondition-failed`. */
export async function withdrawAcceptance(
  deps: FindingDeps,
  by: Caller,
  organizationId: string,
  id: string,
  ifMatch: string | undefined,
): Promise<Shown> {
  const { finding, day } = await changeFinding(deps, by, organizationId, id, ifMatch, ({ work }) =>
    work.acceptance === null ? [] : [{ kind: 'acceptance-withdrawn', at: deps.runtime.now(), by: callerName(by) }],
  );
  return wholeFinding(finding, day);
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect } from 'vitest';
import { breachclock } from '../../infra/breachclock.ts';
import { bundleIndex, type Code } from '../../infra/bundle.ts';

type Resource = { id: string; [part: string]: unknown; Properties: Record<string, unknown> };
type Json = Record<string, Record<string, unknown>>;

/** What a template says does not depend on CloudFormation's own rules, whose engine takes seconds to start. */
export const withoutOwnRules: AppProps = { builtinCloudFormationValidation: false };

/** The stacks over code that does nothing: what a template says of it does not depend on it. */
export function standIn(context: Record<string, string> = {}, props: AppProps = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'breachclock-stack-'));
  const one = join(folder, 'code');
  mkdirSync(one);
  writeFileSync(join(one, bundleIndex), 'export const handler = () => {};');
  const code: Code = { api: one, housekeeping: one, watch: one, stream: one, deliver: one };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { ...breachclock(code, { ...props, context, outdir: join(folder, 'out') }), folder, remove };
}

/** Each form once for all files of a worker: nothing that tests ask of a template changes it. */
const opened = new Map<string, Asked>();

/** Data and compute as one template, with what one asks of the other in its place. Synthesis holds them to the rule packs. */
export function openTemplates(context: Record<string, string> = {}): Asked {
  const form = JSON.stringify(context);
  const known = opened.get(form) ?? asked(bothTemplates(context));
  opened.set(form, known);
  return known;
}

function bothTemplates(context: Record<string, string>): Template {
  const stacks = standIn(context, withoutOwnRules);
  try {
    const [data, compute] = [Template.fromStack(stacks.data).toJSON(), Template.fromStack(stacks.compute).toJSON()];
    const inPlace = JSON.parse(JSON.stringify(compute), (_, value) => {
      const asked = value?.['Fn::GetStackOutput'] as { OutputName: string } | undefined;
      return asked === undefined ? value : data.Outputs[asked.OutputName].Value;
    }) as Json;
    return Template.fromJSON({
      Resources: { ...data.Resources, ...inPlace.Resources },
      Outputs: { ...data.Outputs, ...inPlace.Outputs },
    });
  } finally {
    stacks.remove();
  }
}

/** What tests ask a template for. */
export function asked(template: Template) {
  const all = (type: string): Resource[] =>
    Object.entries(template.findResources(type)).map(([id, resource]) => ({
      ...resource,
      id,
      Properties: resource.Properties,
    }));
  const single = (found: Resource[], what: string): Resource => {
    expect(
      found.map(({ id }) => id),
      what,
    ).toHaveLength(1);
    return found[0]!;
  };
  return {
    template,
    all,
    /** The only resource of a type. */
    only: (type: string) => single(all(type), type),
    /** The resource of a type whose id begins so, and then goes on with a digest. */
    named: (type: string, beginning: string) =>
      single(
        all(type).filter(({ id }) => new RegExp(`^${beginning}[0-9A-F]{8}$`).test(id)),
        `${type} ${beginning}`,
      ),
  };
}
export type Asked = ReturnType<typeof asked>;

export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
export const retained = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

export type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };
export const statementsOf = ({ named }: Asked, role: string): Statement[] =>
  (named('AWS::IAM::Policy', `${role}DefaultPolicy`).Properties.PolicyDocument as { Statement: Statement[] }).Statement;

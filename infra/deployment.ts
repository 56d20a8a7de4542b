import type { Node } from 'constructs';

/** Where callers come in, under a name of the deployer's own. */
export type Domain = { name: string; certificateArn: string; hostedZoneId: string | undefined };

/** What `cdk deploy -c name=value` says of a deployment as a whole; what functions read themselves is in settings.ts. */
export type Deployment = {
  /** Goes into names and says how careful to be: only `prod` keeps its logs and cannot be deleted by mistake. */
  stage: string;
  /** `undefined`: as the credentials of whoever deploys say. */
  account: string | undefined;
  region: string | undefined;
  /** Who is written to when something is wrong; `undefined`: the topic is there, and nobody listens. */
  alarmEmail: string | undefined;
  domain: Domain | undefined;
  /** Whether CloudFront with a firewall stands in front. */
  front: boolean;
  /** Address that alerts are mailed from; `undefined`: nothing may send mail. */
  mailFrom: string | undefined;
  /** How many of its messages are worked on at once: what these take is left to nobody else of the account. */
  watchConcurrency: number;
  deliverConcurrency: number;
  /** Reserved concurrency by the names of functions; none where nothing is said. */
  reserved: Readonly<Record<string, number>>;
};

/** Reads a deployment from CDK's context. Throws an error that names the setting and what it must be. */
export function readDeployment(node: Node): Deployment {
  const text = textOf(node);
  const stage = text('stage', /^[a-z][a-z0-9]{0,15}$/, 'a short word such as prod or dev') ?? 'prod';
  const region = text('region', /^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as us-east-1');
  const front = text('front', /^(true|false)$/, 'true or false') === 'true';
  const domain = domainOf(node);
  if (front && (region === undefined || domain === undefined))
    throw new Error('front: needs region, domainName and certificateArn (of us-east-1) as well: set all four');
  return {
    stage,
    account: text('account', /^\d{12}$/, 'the 12 digits of an account'),
    region,
    alarmEmail: text('alarmEmail', isMail, 'an e-mail address'),
    domain,
    front,
    mailFrom: text('mailFrom', isMail, 'an e-mail address of an identity that SES has verified'),
    watchConcurrency: concurrencyOf(node, 'watchConcurrency', 10),
    deliverConcurrency: concurrencyOf(node, 'deliverConcurrency', 5),
    reserved: reservedOf(node),
  };
}

/** The name of a stack: that of the stage `prod` is plain. */
export const stackName = (part: string, { stage }: Deployment): string =>
  stage === 'prod' ? `Breachclock${part}` : `Breachclock${part}-${stage}`;

const isMail = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

const textOf =
  (node: Node) =>
  (name: string, pattern: RegExp, whatItMustBe: string): string | undefined => {
    const value: unknown = node.tryGetContext(name);
    if (value === undefined || value === '') return undefined;
    if (!pattern.test(String(value))) throw new Error(`${name}: must be ${whatItMustBe}`);
    return String(value);
  };

function domainOf(node: Node): Domain | undefined {
  const text = textOf(node);
  const name = text('domainName', /^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a host name such as breachclock.example.org');
  const certificateArn = text('certificateArn', /^arn:aws[a-z-]*:acm:/, 'the ARN of a certificate of ACM');
  const hostedZoneId = text('hostedZoneId', /^Z[A-Z0-9]+$/, 'the id of a hosted zone of Route 53');
  if (name !== undefined && certificateArn !== undefined) return { name, certificateArn, hostedZoneId };
  if ([name, certificateArn, hostedZoneId].every((given) => given === undefined)) return undefined;
  throw new Error('domainName, certificateArn: must be set both, or none; hostedZoneId only with them');
}

/** Lambda takes no fewer than two for a queue. */
function concurrencyOf(node: Node, name: string, usual: number): number {
  const given = textOf(node)(name, /^([2-9]|[1-9]\d{1,2}|1000)$/, 'a whole number from 2 to 1000');
  return given === undefined ? usual : Number(given);
}

function reservedOf(node: Node): Record<string, number> {
  const pattern = /^[A-Za-z]+:\d{1,5}(,[A-Za-z]+:\d{1,5})*$/;
  const given = textOf(node)('reserve', pattern, 'functions and numbers such as ApiFunction:100,WatchFunction:20');
  const pairs = given?.split(',').map((pair) => pair.split(':')) ?? [];
  return Object.fromEntries(pairs.map(([name = '', count]) => [name, Number(count)]));
}

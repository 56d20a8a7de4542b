import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Code } from '../bundle.ts';
import { AlarmTopic } from '../constructs/alarmTopic.ts';
import { addAlarms } from '../constructs/allAlarms.ts';
import { HttpEntrance } from '../constructs/api.ts';
import { addDashboard } from '../constructs/dashboard.ts';
import { makeFunctions } from '../constructs/functions.ts';
import { Hourly } from '../constructs/hourly.ts';
import { keepingOf } from '../constructs/logs.ts';
import { bindMail } from '../constructs/mail.ts';
import { MessageKey } from '../constructs/messageKey.ts';
import { TableStream } from '../constructs/tableStream.ts';
import { Tick } from '../constructs/tick.ts';
import { WorkQueue } from '../constructs/workQueue.ts';
import type { Deployment } from '../deployment.ts';
import { settingsOf } from '../settings.ts';
import type { DataStack } from './data.ts';

type Props = Pick<StackProps, 'env'> & { code: Code; from: DataStack; deployment: Deployment };

/**
 * What runs: one HTTPS entrance, the functions behind it in three roles, the hourly housekeeping; and the watch: the
 * table's stream, the clock, two queues, and whoever works on them. It can be deleted and deployed again: it keeps nothing.
 */
export class ComputeStack extends Stack {
  /** Name of the host behind which the API stands. */
  readonly apiHost: string;

  constructor(scope: Construct, id: string, { env, code, from, deployment }: Props) {
    const { stage, front, mailFrom } = deployment;
    super(scope, id, {
      description: 'Breachclock: which vendor was breached, which legal clocks run',
      terminationProtection: stage === 'prod',
      ...(env && { env }),
    });
    const { key, data, sealKey } = from;
    const logs = keepingOf(stage);
    const functions = makeFunctions(this, {
      code,
      key,
      logs,
      environment: { STAGE: stage, ...(mailFrom !== undefined && { MAIL_FROM: mailFrom }) },
      served: settingsOf(this.node),
      reserved: deployment.reserved,
    });
    const { ApiFunction, CuratorFunction, AdminFunction, HousekeepingFunction } = functions;
    const { WatchFunction, StreamFunction, DeliverFunction } = functions;

    data.bind(ApiFunction, 'serving');
    data.bind(CuratorFunction, 'curating');
    data.bind(AdminFunction, 'administering');
    data.bind(HousekeepingFunction, 'housekeeping');
    data.bind(WatchFunction, 'watching');
    data.bind(DeliverFunction, 'delivering');
    sealKey.bindSealing(ApiFunction);
    sealKey.bindOpening(DeliverFunction);
    if (mailFrom !== undefined) bindMail(DeliverFunction, mailFrom);

    const messageKey = new MessageKey(this, 'MessageKey');
    const work = new WorkQueue(this, 'Work', { key: messageKey, worker: WatchFunction });
    const deliveries = new WorkQueue(this, 'Deliveries', { key: messageKey, worker: DeliverFunction });
    // Who delivers sends nothing on: what is to come later stands in the table.
    for (const sender of [WatchFunction, StreamFunction]) {
      deliveries.bindSending(sender, 'DELIVERY_QUEUE_URL');
      work.bindSending(sender, 'WORK_QUEUE_URL');
    }
    work.wake(WatchFunction, { batchSize: 5, maxConcurrency: deployment.watchConcurrency });
    // One at a time: a receiver that is slow to answer then holds up its own events alone.
    deliveries.wake(DeliverFunction, { batchSize: 1, maxConcurrency: deployment.deliverConcurrency });
    const stream = new TableStream(this, 'Stream', {
      table: data.table,
      tableKey: key,
      messageKey,
      handler: StreamFunction,
    });
    const tick = new Tick(this, 'Tick', { queue: work.queue, key: messageKey });
    new Hourly(this, 'Housekeeping', { handler: HousekeepingFunction, description: 'Breachclock housekeeping' });

    const { api, url } = new HttpEntrance(this, 'Http', {
      handler: ApiFunction,
      curator: CuratorFunction,
      admin: AdminFunction,
      key,
      logs,
      domain: front ? undefined : deployment.domain,
    });
    // Links in messages begin with it.
    DeliverFunction.addEnvironment(
      'PUBLIC_URL',
      front && deployment.domain ? `https://${deployment.domain.name}` : url,
    );
    // Behind a distribution requests bear the API's own name. Without a domain there is none but that.
    if (deployment.domain)
      for (const serving of [ApiFunction, AdminFunction])
        serving.addEnvironment('PUBLIC_URL', `https://${deployment.domain.name}`);
    this.apiHost = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;

    const queues = { Work: work.queue, Deliveries: deliveries.queue };
    const deadLetters = {
      WorkDeadLetters: work.deadLetters,
      DeliveriesDeadLetters: deliveries.deadLetters,
      StreamDeadLetters: stream.deadLetters,
      TickDeadLetters: tick.deadLetters,
    };
    const topic = new AlarmTopic(this, 'AlarmTopic', { key: messageKey, email: deployment.alarmEmail });
    const watched = { stage, api, functions, queues, deadLetters, stream: StreamFunction, table: data.table };
    addAlarms(this, 'Alarms', { ...watched, topic });
    addDashboard(this, 'Dashboard', watched);

    new CfnOutput(this, 'ApiUrl', { value: url, description: 'Where the API listens' });
    new CfnOutput(this, 'AlarmTopicArn', { value: topic.topicArn, description: 'Where alarms are published' });
    for (const [name, queue] of Object.entries(deadLetters))
      new CfnOutput(this, `${name}Arn`, { value: queue.queueArn, description: 'What could not be worked on' });
  }
}

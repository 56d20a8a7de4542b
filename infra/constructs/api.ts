import { Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Domain } from '../deployment.ts';
import { bindDomain } from './domain.ts';
import { type Keeping, Logs } from './logs.ts';

/**
 * No path, no query string and no header: a calendar's secret can stand in the first, a vendor's name in the second, a key in
 * the third. The function's own line under the same `functionRequestId` names the route.
 */
const accessLine = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  route: '$context.routeKey',
  functionRequestId: '$context.integration.requestId',
  status: '$context.status',
  bytes: '$context.responseLength',
  latency: '$context.responseLatency',
  functionLatency: '$context.integrationLatency',
  functionError: '$context.integrationErrorMessage',
});

/**
 * The HTTPS entrance: everything goes to one function, which routes and checks keys itself, since also the health check
 * and the documents are its own. What writes the breach store goes to `curator`, and what makes keys or decides on a tenant
 * as a whole to `admin`: the same code in other roles, so that what serves every request can do neither. The throttle is of all callers together: 50 requests a second for long, 100 at once.
 */
export class HttpEntrance extends Construct {
  readonly api: HttpApi;
  /** Where callers come in. */
  readonly url: string;

  constructor(
    scope: Construct,
    id: string,
    {
      handler,
      curator,
      admin,
      key,
      logs,
      domain,
    }: {
      handler: IFunction;
      curator: IFunction;
      admin: IFunction;
      key: IKey;
      logs: Keeping;
      domain: Domain | undefined;
    },
  ) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      defaultIntegration: new HttpLambdaIntegration('Function', handler),
      createDefaultStage: false,
      // One way in: what is told of the domain's certificate and name then holds for all.
      disableExecuteApiEndpoint: domain !== undefined,
    });
    this.api = api;
    const toCurator = new HttpLambdaIntegration('Curator', curator);
    const { POST, PUT, DELETE } = HttpMethod;
    api.addRoutes({ path: '/v1/breaches', methods: [POST], integration: toCurator });
    api.addRoutes({ path: '/v1/breaches/{proxy+}', methods: [POST, PUT, DELETE], integration: toCurator });
    const toAdmin = new HttpLambdaIntegration('Admin', admin);
    api.addRoutes({ path: '/v1/keys', methods: [POST], integration: toAdmin });
    api.addRoutes({ path: '/v1/keys/{proxy+}', methods: [POST, DELETE], integration: toAdmin });
    api.addRoutes({ path: '/v1/tenant', methods: [DELETE], integration: toAdmin });
    api.addRoutes({ path: '/v1/tenant/{proxy+}', methods: [POST], integration: toAdmin });
    api.addRoutes({ path: '/v1/settings/retention', methods: [PUT], integration: toAdmin });
    // Forms of the desk that ask for the same.
    for (const place of ['/desk/keys', '/desk/tenant'])
      for (const path of [place, `${place}/{proxy+}`]) api.addRoutes({ path, methods: [POST], integration: toAdmin });
    const stage = api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(new Logs(this, 'AccessLogs', key, logs)),
        format: AccessLogFormat.custom(accessLine),
      },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason:
        'The function checks the API key of every request: health and documents are open, and only it knows which.',
    });
    if (domain) bindDomain(this, { domain, api, stage });
    this.url = domain ? `https://${domain.name}` : api.apiEndpoint;
  }
}

import { Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { Logs } from './logs.ts';

/** No query string and no header: a vendor's name can stand in the one, a key in the other. */
const accessLine = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  ip: '$context.identity.sourceIp',
  method: '$context.httpMethod',
  path: '$context.path',
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
  readonly url: string;

  constructor(
    scope: Construct,
    id: string,
    { handler, curator, admin, key }: { handler: IFunction; curator: IFunction; admin: IFunction; key: IKey },
  ) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      defaultIntegration: new HttpLambdaIntegration('Function', handler),
      createDefaultStage: false,
    });
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
    api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(new Logs(this, 'AccessLogs', key)),
        format: AccessLogFormat.custom(accessLine),
      },
    });
    Validations.of(api).acknowledge({
      id: 'AwsSolutions::AwsSolutions-APIG4',
      reason:
        'The function checks the API key of every request: health and documents are open, and only it knows which.',
    });
    this.url = api.apiEndpoint;
  }
}

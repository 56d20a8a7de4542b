import { Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import type { Domain } from '../deployment.ts';
import { addAlias } from './domain.ts';

/** The zone that all distributions stand in, the same for everybody. */
const cloudFrontZone = 'Z2FDTNDATAQYW2';

/** Passes everything on to the API and keeps nothing: answers are some tenant's own. */
export function addDistribution(
  scope: Construct,
  id: string,
  { domain, apiHost, webAclId }: { domain: Domain; apiHost: string; webAclId: string },
): void {
  const distribution = new Distribution(scope, id, {
    comment: 'Breachclock',
    domainNames: [domain.name],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', domain.certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: HttpVersion.HTTP2_AND_3,
    webAclId,
    defaultBehavior: {
      origin: new HttpOrigin(apiHost, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // The API is reached by its own name.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    },
  });
  addAlias(scope, domain, { dnsName: distribution.distributionDomainName, hostedZoneId: cloudFrontZone });
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions::AwsSolutions-CFR1',
      reason: 'The API serves whoever has a key, wherever they are; no country is shut out by law.',
    },
    {
      id: 'AwsSolutions::AwsSolutions-CFR3',
      reason:
        'The firewall in front logs every request, and the API behind each that it answers; CloudFront would log paths, in which the secrets of calendars stand.',
    },
  );
}

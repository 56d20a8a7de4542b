import { ApiMapping, DomainName, type HttpApi, type IStage, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import type { Domain } from '../deployment.ts';

/** Serves the API under a name of the deployer's own, with TLS 1.2 at least. */
export function bindDomain(
  scope: Construct,
  { domain, api, stage }: { domain: Domain; api: HttpApi; stage: IStage },
): void {
  const domainName = new DomainName(scope, 'Domain', {
    domainName: domain.name,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', domain.certificateArn),
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new ApiMapping(scope, 'Mapping', { api, domainName, stage });
  addAlias(scope, domain, { dnsName: domainName.regionalDomainName, hostedZoneId: domainName.regionalHostedZoneId });
}

/** The record that leads a domain to where it is served; without a hosted zone of ours somebody else sets it. */
export function addAlias(scope: Construct, domain: Domain, aliasTarget: CfnRecordSet.AliasTargetProperty): void {
  const { name, hostedZoneId } = domain;
  if (hostedZoneId !== undefined) new CfnRecordSet(scope, 'Alias', { name, hostedZoneId, type: 'A', aliasTarget });
}

import type { Node } from 'constructs';

/** Settings of a deployment by their names in CDK's context, and the variables by which the functions read them. */
export const deploymentSettings: Readonly<Record<string, string>> = {
  ratePerSecond: 'RATE_LIMIT_PER_SECOND',
  rateBurst: 'RATE_LIMIT_BURST',
  corsOrigins: 'CORS_ORIGINS',
  oidcIssuer: 'OIDC_ISSUER',
  oidcAudience: 'OIDC_AUDIENCE',
  oidcTenantClaim: 'OIDC_TENANT_CLAIM',
  oidcClientId: 'OIDC_CLIENT_ID',
  oidcClientSecret: 'OIDC_CLIENT_SECRET',
  oidcScopes: 'OIDC_SCOPES',
};

/** What `cdk deploy -c name=value` set; what is not set is left to the functions' own defaults. */
export function settingsOf(node: Node): Record<string, string> {
  const given = Object.entries(deploymentSettings).flatMap(([name, variable]): [string, string][] => {
    const value: unknown = node.tryGetContext(name);
    return value === undefined ? [] : [[variable, String(value)]];
  });
  return Object.fromEntries(given);
}

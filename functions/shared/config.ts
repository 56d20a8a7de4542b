import * as z from 'zod';

/** Empty counts as not set, as shells and consoles leave it so. */
const text = z
  .string()
  .transform((t) => (t === '' ? undefined : t))
  .optional();

const schema = z.object({
  /** Table that holds everything. */
  TABLE_NAME: text,
  AWS_REGION: text,
  /** A DynamoDB other than AWS's own: the embedded one, DynamoDB Local, a test's. */
  DYNAMODB_ENDPOINT: text.refine(
    (u) => u === undefined || /^https?:\/\/[^/]+/.test(u),
    'must be a URL such as http://127.0.0.1:8000',
  ),
  PORT: text.refine(
    (t) => t === undefined || (/^\d{1,5}$/.test(t) && Number(t) <= 65_535),
    'must be a port number, 0 to 65535',
  ),
  DATA_DIR: text,
  BREACHCLOCK_API_KEY: text.refine(
    (k) => k === undefined || /^[\x21-\x7e]{1,200}$/.test(k),
    'must be 1 to 200 visible ASCII characters',
  ),
});

export type Config = {
  /** Where the table lives; what is not set is left out, for the defaults of the store and of AWS. */
  db: { tableName?: string; region?: string; endpoint?: string };
  port: number;
  dataDir: string | undefined;
  apiKey: string | undefined;
};

/** Reads the environment once; everything else gets what it needs passed in. Throws an error that names the variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = schema.safeParse(env);
  if (!parsed.success) throw new Error(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  const e = parsed.data;
  return {
    db: {
      ...(e.TABLE_NAME !== undefined && { tableName: e.TABLE_NAME }),
      ...(e.AWS_REGION !== undefined && { region: e.AWS_REGION }),
      ...(e.DYNAMODB_ENDPOINT !== undefined && { endpoint: e.DYNAMODB_ENDPOINT }),
    },
    port: Number(e.PORT ?? 8787),
    dataDir: e.DATA_DIR,
    apiKey: e.BREACHCLOCK_API_KEY,
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Which room may use which: the table of the README's "How it is laid out", held by walking over every import. */
const root = fileURLToPath(new URL('../../', import.meta.url));

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(folder, f));

/** What a file imports: packages by name, own files by their path from the root. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = /^(?:import|export)\b[^;']*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statements)].map(([, ...targets]) => {
    const target = targets.find((t) => t !== undefined) ?? '';
    return target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;
  });
}

type Room = { of: RegExp; may: RegExp[] };
const rooms: Record<string, Room> = {
  domain: { of: /^domain\//, may: [/^domain\//, /^zod$/, /^temporal-polyfill$/] },
  'functions/verbs': { of: /^functions\/verbs\//, may: [/^domain\//, /^functions\/verbs\//, /^zod$/] },
  'functions/store': {
    of: /^functions\/store\//,
    may: [
      /^domain\//,
      /^functions\/store\//,
      /^functions\/verbs\/(ports|tenantPorts|watchPorts|questionPorts)\.ts$/,
      /^@aws-sdk\//,
      /^zod$/,
      /^node:(crypto|zlib|timers\/promises)$/,
    ],
  },
  'functions/http': {
    of: /^functions\/http\/(?!handler\.ts)/,
    may: [
      /^domain\//,
      /^functions\/(verbs|http|shared|tables|render|web|evidence)\//,
      /^zod(-openapi)?$/,
      /^hono(\/|$)/,
      /^@middy\/core$/,
      /^aws-lambda$/,
      /^node:crypto$/,
    ],
  },
  'functions/http/handler.ts': {
    of: /^functions\/http\/handler\.ts/,
    may: [/^domain\//, /^functions\/(http|verbs|store|shared|notify)\//, /^hono\//, /^@middy\/core$/],
  },
  'functions/web': {
    of: /^functions\/web\/(?!desk\/)/,
    may: [/^domain\//, /^functions\/web\/(?!desk\/)/, /^hono\/html$/],
  },
  'functions/web/desk': {
    of: /^functions\/web\/desk\//,
    may: [
      /^domain\//,
      /^functions\/(web\/desk|client|render)\//,
      /^hono\/html$/,
      /^node:(crypto|fs|timers\/promises)$/,
    ],
  },
  'functions/client': { of: /^functions\/client\//, may: [/^functions\/client\//, /^openapi-fetch$/] },
  'functions/cli': {
    of: /^functions\/cli\//,
    may: [
      /^domain\//,
      /^functions\/(cli|client|verbs|shared|local|sources|render|tables|evidence)\//,
      /^zod$/,
      /^node:/,
    ],
  },
  'functions/evidence': {
    of: /^functions\/evidence\//,
    may: [/^domain\//, /^functions\/evidence\//, /^fflate$/, /^zod$/, /^node:zlib$/],
  },
  'functions/render': {
    of: /^functions\/render\//,
    may: [
      /^domain\//,
      /^functions\/render\//,
      /^hono\/(html|utils\/html)$/,
      /^pdfkit$/,
      /^docx$/,
      /^fflate$/,
      /^write-excel-file\/(node|utility)$/,
      /^ical-generator$/,
      /^node:/,
    ],
  },
  'functions/local': {
    of: /^functions\/local\//,
    may: [
      /^domain\//,
      /^functions\/(local|http|verbs|store|shared|notify)\//,
      /^zod$/,
      /^@hono\/node-server$/,
      /^@aws-sdk\/client-dynamodb-streams$/,
      /^node:/,
    ],
  },
  'functions/shared': {
    of: /^functions\/shared\//,
    may: [
      /^domain\/(problem\.ts$|calendar\/|watch\/wallClock\.ts$)/,
      /^functions\/(verbs|shared)\//,
      /^zod$/,
      /^jose$/,
      /^openid-client$/,
      /^croner$/,
      /^node:crypto$/,
    ],
  },
  'functions/notify': {
    of: /^functions\/notify\//,
    may: [
      /^domain\//,
      /^functions\/notify\//,
      /^functions\/(verbs\/(notifyPorts|watchPorts)|shared\/config)\.ts$/,
      /^@aws-sdk\/client-(kms|sesv2)$/,
      /^ipaddr\.js$/,
      /^standardwebhooks$/,
      /^node:(crypto|dns\/promises|fs\/promises|http|https|net|path)$/,
    ],
  },
  'functions/jobs': {
    of: /^functions\/jobs\//,
    may: [
      /^domain\//,
      /^functions\/(jobs|verbs|store|shared|notify)\//,
      /^@middy\/(core|sqs-partial-batch-failure)$/,
      /^@aws-sdk\/client-sqs$/,
      /^aws-lambda$/,
      /^node:timers\/promises$/,
    ],
  },
  'functions/sources': {
    of: /^functions\/sources\//,
    may: [
      /^domain\//,
      /^functions\/sources\//,
      /^functions\/verbs\/ports\.ts$/,
      /^csv-parse$/,
      /^zod$/,
      /^node:(buffer|crypto|stream|string_decoder|util)$/,
    ],
  },
  'functions/tables': {
    of: /^functions\/tables\//,
    may: [
      /^domain\//,
      /^functions\/tables\//,
      /^csv-parse\/sync$/,
      /^fflate$/,
      /^@e965\/xlsx$/,
      /^write-excel-file\/node$/,
      /^zod$/,
      /^node:(buffer|util)$/,
    ],
  },
  infra: {
    of: /^infra\//,
    may: [
      /^infra\//,
      /^functions\/store\/table\.ts$/,
      /^aws-cdk-lib(\/|$)/,
      /^cdk-nag$/,
      /^constructs$/,
      /^esbuild$/,
      /^node:/,
    ],
  },
};

describe('each room keeps to its doors', () => {
  const all = [...files('domain'), ...files('functions'), ...files('infra')];
  it.each(Object.entries(rooms))('%s', (_, { of, may }) => {
    const mine = all.filter((f) => of.test(f));
    expect(mine.length).toBeGreaterThan(0);
    const strangers = mine.flatMap((f) =>
      imports(f)
        .filter((i) => !may.some((m) => m.test(i)))
        .map((i) => `${f} imports ${i}`),
    );
    expect(strangers).toEqual([]);
  });

  it('domain has no clock, environment, network or async', () => {
    const forbidden =
      /\basync\b|\bawait\b|\bPromise\b|\bprocess\.|Date\.now|new Date\b|\bfetch\(|Math\.random|Temporal\.Now/;
    const found = files('domain').filter((f) => forbidden.test(code(readFileSync(join(root, f), 'utf8'))));
    expect(found).toEqual([]);
  });
});

/** Source without its comments. */
const code = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');

describe('the top level', () => {
  it('is four rooms and the files that tools need', () => {
    const allowed = new Set([
      'domain',
      'functions',
      'infra',
      'test',
      'cdk.json',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'biome.json',
      'vitest.config.ts',
      'README.md',
      'node_modules',
      'cdk.out',
    ]);
    const others = readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name));
    expect(others).toEqual([]);
  });
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The entry of the API function, from the root. */
export const apiEntry = 'functions/http/handler.ts';
/** The entry of the hourly job. */
export const housekeepingEntry = 'functions/jobs/housekeeping/handler.ts';
/** The entry of what assesses again: messages of the work queue. */
export const watchEntry = 'functions/jobs/watch/handler.ts';
/** The entry of what tells from the table's stream whom to wake. */
export const streamEntry = 'functions/jobs/stream/handler.ts';
/** The entry of what tells webhooks: messages of the delivery queue. */
export const deliverEntry = 'functions/jobs/deliver/handler.ts';
/** All entries, by the name of their code. */
export const entries = {
  api: apiEntry,
  housekeeping: housekeepingEntry,
  watch: watchEntry,
  stream: streamEntry,
  deliver: deliverEntry,
} as const;
/** Folders of bundled code. */
export type Code = Readonly<Record<keyof typeof entries, string>>;

/** Files of a bundle; Lambda's handler is `index.handler`. */
export const bundleIndex = 'index.mjs';

/**
 * Bundles a Lambda entry into `folder` (emptied first): minified ES modules with source maps. Shared by CDK, tests and
 * benchmarks; needs neither Docker nor network, and gives the same bytes wherever the checkout and `folder` stand.
 */
export async function bundle(entry: string, folder: string): Promise<string> {
  const data = new Map<string, string | Uint8Array>();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { [basename(bundleIndex, '.mjs')]: entry },
    // Paths in source maps are relative to this folder, which is never written.
    outdir: join(root, 'bundle'),
    write: false,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    // What is imported on demand (most verbs, the forms of a report, the OpenAPI document) is a chunk of its own, which
    // Lambda reads only then. All lie beside the entry: what they read from files is found from any of them.
    splitting: true,
    chunkNames: '[name]-[hash]',
    // ES modules where a package has both: what is not used falls away.
    mainFields: ['module', 'main'],
    sourcemap: true,
    sourcesContent: false,
    plugins: [
      startInOneFile(entry),
      credentialsOfLambda,
      statesAsFiles(data),
      fontsAsFiles(data),
      assetsAsTexts,
      coarseMapsOfPackages,
    ],
    banner: { js: requireForCommonJs },
    logLevel: 'warning',
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles)
    writeFileSync(join(folder, path.slice(join(root, 'bundle').length)), contents);
  for (const [file, content] of data) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Bundles all entries, each into a folder of its name. */
export async function bundleAll(folder: string): Promise<Code> {
  const [api, housekeeping, watch, stream, deliver] = await Promise.all([
    bundle(entries.api, join(folder, 'api')),
    bundle(entries.housekeeping, join(folder, 'housekeeping')),
    bundle(entries.watch, join(folder, 'watch')),
    bundle(entries.stream, join(folder, 'stream')),
    bundle(entries.deliver, join(folder, 'deliver')),
  ]);
  return { api, housekeeping, watch, stream, deliver };
}

/** What CommonJS packages among the dependencies ask for. */
const requireForCommonJs =
  "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);";

/**
 * esbuild makes a chunk of each set of files that the same entries share: with many parts on demand a start would read
 * dozens. Here each part imports the entry, which has run by then: so what a start reads is shared by all, in one chunk.
 */
const startInOneFile = (entry: string): Plugin => ({
  name: 'start-in-one-file',
  setup: ({ onResolve, onLoad }) => {
    const namespace = 'on-demand';
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: relative(root, join(resolveDir, path)), namespace } : undefined,
    );
    // No file of ours has a default export, which this would leave out.
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: `import './${entry}';\nexport * from './${path}';`,
      resolveDir: root,
    }));
  },
});

/** Lambda sets the credentials of the role in the environment: the SDK's other ways to get some are clients of their own. */
const credentialsOfLambda: Plugin = {
  name: 'credentials-of-lambda',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, () => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
    }));
  },
};

/** Says "somewhere in this package": Node parses the maps at start, and exact ones of packages were two thirds of them. */
const coarseMap = Buffer.from('{"version":3,"sources":["package"],"mappings":"AAAA"}').toString('base64');

const coarseMapsOfPackages: Plugin = {
  name: 'coarse-maps-of-packages',
  setup: ({ onLoad }) => {
    const coarse = (loader: 'js' | 'ts') => (file: { path: string }) => ({
      contents: `${readFileSync(file.path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${coarseMap}`,
      loader,
    });
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, coarse('js'));
    // The law's values: nothing in them can throw, and they are a third of our own text.
    onLoad({ filter: /[\\/]domain[\\/]law[\\/]parameters[\\/].*\.ts$/ }, coarse('ts'));
  },
};

/**
 * The laws of the States are a quarter of a megabyte of data, and a request needs a few of them: in the bundle each is a
 * JSON file of its own, read when somebody asks for that State.
 */
const statesAsFiles = (files: Map<string, string | Uint8Array>): Plugin => ({
  name: 'states-as-files',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]parameters[\\/]us[\\/]states[\\/][a-z]{2}\.ts$/ }, async ({ path }) => {
      const [made] = Object.entries((await import(pathToFileURL(path).href)) as Record<string, () => unknown>);
      if (!made) throw new Error(`${path} exports nothing`);
      const [name, make] = made;
      const file = `./states/${basename(path, '.ts')}.json`;
      files.set(file, JSON.stringify(make()));
      return {
        contents: `import { createRequire } from 'node:module';\nexport const ${name} = () => createRequire(import.meta.url)('${file}');`,
      };
    });
  },
});

/** The fonts of the PDF: in a checkout they lie in their package, in the bundle beside the code that reads them. */
const fontsAsFiles = (files: Map<string, string | Uint8Array>): Plugin => ({
  name: 'fonts-as-files',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]render[\\/]pdf[\\/]fontFiles\.ts$/ }, async ({ path }) => {
      const { fonts } = (await import(pathToFileURL(path).href)) as { fonts: Record<string, string> };
      const places = Object.entries(fonts).map(([name, file]) => {
        const place = `./fonts/${basename(file)}`;
        files.set(place, readFileSync(file));
        return `${name}: fileURLToPath(new URL('${place}', import.meta.url))`;
      });
      return { contents: `import { fileURLToPath } from 'node:url';\nexport const fonts = { ${places.join(', ')} };` };
    });
  },
});

/** Scripts and pictures of the desk: in a checkout files of a folder, in the bundle texts in the part that serves them. */
const assetsAsTexts: Plugin = {
  name: 'assets-as-texts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]web[\\/]desk[\\/]assetFiles\.ts$/ }, async ({ path }) => {
      const { assetTexts } = (await import(pathToFileURL(path).href)) as { assetTexts: object };
      return { contents: `export const assetTexts = ${JSON.stringify(assetTexts)};` };
    });
  },
};

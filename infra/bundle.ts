import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The entry of the API function, from the root. */
export const apiEntry = 'functions/http/handler.ts';
/** The entry of the hourly job. */
export const housekeepingEntry = 'functions/jobs/housekeeping/handler.ts';

/** Files of a bundle; Lambda's handler is `index.handler`. */
export const bundleIndex = 'index.mjs';

/**
 * Bundles a Lambda entry into `folder` (emptied first): minified ES modules with source maps. Shared by CDK, tests and
 * benchmarks; needs neither Docker nor network, and gives the same bytes wherever the checkout and `folder` stand.
 */
export async function bundle(entry: string, folder: string): Promise<string> {
  const data = new Map<string, string>();
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
    // The AWS SDK loads each way to get credentials when it is needed: its own chunk, which Lambda reads only then.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    // ES modules where a package has both: what is not used falls away.
    mainFields: ['module', 'main'],
    sourcemap: true,
    sourcesContent: false,
    plugins: [statesAsFiles(data), coarseMapsOfPackages],
    banner: { js: requireForCommonJs },
    logLevel: 'warning',
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  for (const { path, contents } of outputFiles)
    writeFileSync(join(folder, path.slice(join(root, 'bundle').length)), contents);
  mkdirSync(join(folder, 'states'));
  for (const [file, text] of data) writeFileSync(join(folder, file), text);
  return folder;
}

/** What CommonJS packages among the dependencies ask for. */
const requireForCommonJs =
  "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);";

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
const statesAsFiles = (files: Map<string, string>): Plugin => ({
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

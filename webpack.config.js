import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } },
};

const common = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
};

/** What the page needs first, and what it loads on demand, in kB of script before compression. Over budget fails the build. */
const kB = 1024;

/** The core as the pane and its worker will load it: no Node, no Excel. */
const browser = {
  ...common,
  name: 'browser',
  target: ['web', 'es2022'],
  entry: { core: './taskpane/core.ts' },
  experiments: { outputModule: true },
  output: { path: path.join(root, 'dist/browser'), filename: '[name].js', library: { type: 'module' }, clean: true },
  performance: {
    hints: 'error',
    maxEntrypointSize: 400 * kB,
    maxAssetSize: 400 * kB,
    assetFilter: (name) => name.endsWith('.js'),
  },
};

const worker = {
  ...common,
  name: 'worker',
  target: ['webworker', 'es2022'],
  entry: { consolidationWorker: './taskpane/consolidationWorker.ts' },
  output: { path: path.join(root, 'dist/worker'), filename: '[name].js', clean: true },
  performance: {
    hints: 'error',
    maxEntrypointSize: 400 * kB,
    maxAssetSize: 400 * kB,
    assetFilter: (name) => name.endsWith('.js'),
  },
};

const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { main: './src/cli/main.ts' },
  experiments: { outputModule: true },
  output: { path: path.join(root, 'dist/cli'), filename: '[name].mjs', library: { type: 'module' }, clean: true },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The measurements of `npm run bench`; the libraries it measures against stay outside the bundle. */
const bench = {
  ...cli,
  name: 'bench',
  entry: { main: './test/bench/main.ts' },
  externals: { exceljs: 'node-commonjs exceljs', hucre: 'module hucre', '@e965/xlsx': 'node-commonjs @e965/xlsx' },
  output: { ...cli.output, path: path.join(root, 'dist/bench') },
};

/** `webpack --env cli` builds one of them; a plain `webpack` all but the bench. */
export default (env) => {
  const named = [browser, worker, cli, bench].filter(({ name }) => env[name]);
  return named.length > 0 ? named : [browser, worker, cli];
};

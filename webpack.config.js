import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { addressed, DEVELOPMENT_ADDRESS } from './scripts/addressManifest.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
  // The file that a `WorkerScript` is given is built as a worker's, as with `Worker`.
  parser: { worker: ['WorkerScript from ./WorkerScript', '...'] },
};

/** A worker is one file, so that the pane can keep it whole for when the network is gone. */
const isWorker = (chunk) => chunk.hasRuntime();

const common = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  optimization: {
    // The compiler that is there anyway is several times as fast as the usual minimizer: `npm start` is waited for.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !isWorker(chunk) },
  },
};

const kB = 1024;

/** Fails the build when the script that the pane loads first outgrows its budget, compressed as it travels. */
class FirstLoadBudget {
  constructor(limit) {
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoadBudget', (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadBudget', stage }, () => {
        for (const [name, entry] of compilation.entrypoints) {
          const scripts = entry.getFiles().filter((file) => file.endsWith('.js'));
          const sizes = scripts.map((file) => gzipSync(compilation.getAsset(file).source.buffer()).length);
          const size = sizes.reduce((sum, each) => sum + each, 0);
          if (size > this.limit) {
            const [is, may] = [size, this.limit].map((bytes) => `${(bytes / kB).toFixed(0)} kB`);
            compilation.errors.push(new webpack.WebpackError(`${name}: ${is} of script at first load, ${may} allowed`));
          }
        }
      });
    });
  }
}

/** Form sets as the pane fetches them: a list, and one file per form set with all its template texts. */
const templates = path.join(root, 'templates');
const formSetIds = readdirSync(templates, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const parsed = (assets, name) => JSON.parse(assets.find(({ sourceFilename }) => sourceFilename.endsWith(name)).data);
const headOf = (id) => JSON.parse(readFileSync(path.join(templates, id, 'form-set.json'), 'utf8'));
/** A form set, those that it extends, and those whose roster it shares. */
const withNeeded = (id) => {
  const { extends: base, roster, consolidation } = headOf(id);
  const named = [roster, consolidation].flatMap((file) => /^\.\.\/([^/]+)\//.exec(file ?? '')?.[1] ?? []);
  return [...new Set([id, ...[base, ...named].filter(Boolean).flatMap(withNeeded)])];
};
const mergedHead = (id) => {
  const head = headOf(id);
  return head.extends ? { ...mergedHead(head.extends), ...head } : { ...head, folder: id };
};
/** What is due comes first, the latest first; a person who has just opened the pane is most likely there for that. */
const inOrderOfNeed = (ids) => {
  const due = (id) => mergedHead(id).deadline ?? '';
  return [...ids].sort((a, b) => due(b).localeCompare(due(a)) || (a < b ? -1 : 1));
};
const templateFiles = [
  ...formSetIds.map((id) => ({
    from: `templates/@(${withNeeded(id).join('|')})/**/*.json`,
    to: `templates/${id}.json`,
    transformAll: (assets) =>
      JSON.stringify(
        Object.fromEntries(
          assets.map(({ sourceFilename, data }) => [
            path.posix.relative('templates', sourceFilename),
            JSON.stringify(JSON.parse(data.toString())),
          ]),
        ),
      ),
  })),
  {
    from: 'templates/*/@(form-set|consolidation).json',
    to: 'templates/index.json',
    transformAll: (assets) =>
      JSON.stringify(
        inOrderOfNeed(formSetIds).map((id) => {
          const { title, issuer, consolidation, into: own, folder } = mergedHead(id);
          const into = own ?? (consolidation && parsed(assets, `${folder}/${consolidation}`).into);
          return { id, title, issuer, consolidatesInto: into ?? id };
        }),
      ),
  },
];

/** Microsoft's client library, unmodified; only what Excel on Windows, on the Mac and on the web loads. */
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'vi-vn/*.js',
  'en-us/*.js',
].map((from) => ({
  from,
  to: 'office/[path][name][ext]',
  context: 'node_modules/@microsoft/office-js/dist',
  info: { minimized: true },
}));

const page = (filename, template, chunk) =>
  new HtmlWebpackPlugin({ filename, template, chunks: [chunk], scriptLoading: 'defer' });

/** The task pane: page, script, form sets and Microsoft's library, all from one place. */
const pane = {
  ...common,
  name: 'pane',
  target: ['web', 'es2022'],
  entry: {
    pane: './taskpane/index.tsx',
    commands: './taskpane/commands/commands.ts',
    checked: './taskpane/commands/checked.ts',
  },
  output: { path: path.join(root, 'dist/pane'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    page('taskpane.html', './taskpane/index.html', 'pane'),
    page('commands.html', './taskpane/commands/commands.html', 'commands'),
    page('checked.html', './taskpane/commands/checked.html', 'checked'),
    new CopyPlugin({
      patterns: [
        ...templateFiles,
        ...officeFiles,
        { from: 'taskpane/gate.js', info: { minimized: true } },
        { from: '*.png', context: 'taskpane/icons', to: 'icons/[name][ext]' },
        {
          from: 'manifest.xml',
          transform: (text) => addressed(text.toString(), process.env.BIEU_MAU_ADDRESS ?? DEVELOPMENT_ADDRESS),
        },
      ],
    }),
    new FirstLoadBudget(260 * kB),
  ],
  performance: { hints: false },
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
  entry: { main: './test/bench/main.ts', hostileChild: './test/bench/hostile/hostileChild.ts' },
  externals: {
    exceljs: 'node-commonjs exceljs',
    hucre: 'module hucre',
    '@e965/xlsx': 'node-commonjs @e965/xlsx',
    'playwright-core': 'node-commonjs playwright-core',
  },
  output: { ...cli.output, path: path.join(root, 'dist/bench') },
};

/** The pane in a page of the tests, in one realm with the simulated Excel: `test/browser/panePage`. */
const panePage = {
  ...common,
  name: 'panePage',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { panePage: './test/browser/panePage/main.ts' },
  output: { path: path.join(root, 'dist/panePage'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({
      template: './test/browser/panePage/index.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({ patterns: [...templateFiles, ...officeFiles] }),
  ],
  // Opened many times and shipped nowhere; a test may cut off one panel by its name.
  optimization: { ...common.optimization, minimize: false, chunkIds: 'named' },
  performance: { hints: false },
};

/** The pane's page with one script before Office's: it takes the place of Excel, in the workbench only. */
const withPaneHost = (html) =>
  html.toString().replace(/<script[^>]*src="office\/office\.js"/, '<script src="pane-host.js"></script>$&');

/** The page that `npm start` opens on a machine without Excel: a grid, the simulated Excel, and the pane in a frame. */
const workbench = {
  ...common,
  name: 'workbench',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { main: './workbench/main.ts', 'pane/pane-host': './workbench/pane/paneHost.ts' },
  output: { path: path.join(root, 'dist/workbench'), filename: '[name].js', clean: true },
  module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
  plugins: [
    new HtmlWebpackPlugin({ template: './workbench/index.html', chunks: ['main'], scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: 'dist/pane/taskpane.html', to: 'pane/taskpane.html', transform: withPaneHost, noErrorOnMissing: true },
      ],
    }),
  ],
  // Ten megabytes of grid that nobody downloads from afar.
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The built pane with the simulated Excel in a worker of its own, for `npm run bench -- --browser`. */
const paneBench = {
  ...common,
  name: 'paneBench',
  devtool: false,
  target: ['web', 'es2022'],
  entry: { 'pane-host': './test/bench/pane/paneHost.ts' },
  output: { path: path.join(root, 'dist/paneBench'), filename: '[name].js', clean: true },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'dist/pane', globOptions: { ignore: ['**/taskpane.html', '**/*.map'] }, info: { minimized: true } },
        { from: 'dist/pane/taskpane.html', transform: withPaneHost },
      ],
    }),
  ],
  performance: { hints: false },
};

/** `webpack --env cli` builds one of them; a plain `webpack` all but the bench. */
export default (env) => {
  const named = [pane, panePage, cli, workbench, bench, paneBench].filter(({ name }) => env[name]);
  // The workbench takes the pane's page, so that has to be there first.
  return named.length > 0 ? named : [pane, cli, { ...workbench, dependencies: ['pane'] }];
};

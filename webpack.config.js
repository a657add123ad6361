const { chmodSync } = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { paneBuild } = require('./.config/pane-build.cjs');
const { SupplyChainPlugin } = require('./.config/supply-chain.cjs');

const source = {
  rules: [
    // No module of the core does anything by being loaded, so what is not used is left out.
    { test: /[\\/]src[\\/](?!cli[\\/]main\.ts)/, exclude: /node_modules/, sideEffects: false },
    {
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
    },
  ],
};
const shared = { module: source, resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] } };

/**
 * The command line: one file that starts fast, with what is seldom needed (`docx`, `zod`) in chunks beside it, and the
 * program of its worker threads. `piscina` finds its own files beside itself, so it stays in node_modules.
 */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: {
    'cims-report': './src/cli/main.ts',
    'check-worker': { import: './src/cli/check-worker.ts', library: { type: 'commonjs2' } },
  },
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  externals: { piscina: 'commonjs piscina' },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true, include: /^cims-report/ }),
    // `npx` runs the file itself, and a new build of it is a new file.
    (compiler) =>
      compiler.hooks.afterEmit.tap('Executable', ({ outputOptions }) =>
        chmodSync(path.join(outputOptions.path, 'cims-report.js'), 0o755),
      ),
    new SupplyChainPlugin({
      root: __dirname,
      licences: 'THIRD-PARTY-LICENCES.txt',
      materials: 'sbom.cdx.json',
    }),
  ],
  optimization: { minimize: false },
  devtool: false,
};

/** What `npm run bench` sets beside each other, each a program of its own. */
const bench = {
  ...shared,
  name: 'bench',
  target: 'node20',
  entry: Object.fromEntries(
    ['inflate', 'bare-pass', 'check', 'mammoth'].map((name) => [name, `./test/bench/contenders/${name}.ts`]),
  ),
  output: { path: path.join(__dirname, 'dist/bench'), filename: '[name].js', clean: true },
  optimization: { minimize: false },
  devtool: false,
};

/**
 * `--env word`: the development server answers over HTTPS, as Word demands, with a certificate that
 * `office-addin-dev-certs` makes and that the system is asked to trust.
 */
module.exports = async ({ word }, { mode }) => {
  const https = word ? await require('office-addin-dev-certs').getHttpsServerOptions() : undefined;
  return [cli, paneBuild(shared, mode, https), bench];
};

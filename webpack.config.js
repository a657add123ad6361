const path = require('node:path');

const source = {
  rules: [
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
const resolve = { extensions: ['.ts', '.tsx', '.js', '.json'] };

/** The command line: one file that starts fast, with what is seldom needed (`docx`) in chunks beside it. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { 'cims-report': './src/cli/main.ts' },
  output: { path: path.join(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  module: source,
  resolve,
  optimization: { minimize: false },
  devtool: false,
};

module.exports = [cli];

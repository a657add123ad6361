// The build of the task pane: static files for any HTTPS server. What is set from outside:
//   PANE_URL       where the folder will be served, for example https://tools.example.org/cims/ (the manifest names it)
//   OFFICE_JS_URL  where taskpane.html loads office.js from; government clouds have addresses of their own
//   PANE_FOLDER    the folder to build into, within dist/: it is emptied first
const { existsSync, rmSync } = require('node:fs');
const path = require('node:path');
const process = require('node:process');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { SourceMapDevToolPlugin, WebpackError, sources } = require('webpack');
const { FirstLoadPlugin } = require('./first-load.cjs');
const { plainPolicy, responseHeaders, wordPolicy } = require('./pane-policy.cjs');
const { SupplyChainPlugin } = require('./supply-chain.cjs');

const root = path.join(__dirname, '..');

/** The address that stands in manifest.xml, which is also where `npm start` serves the pane. */
const DEVELOPMENT_URL = 'https://localhost:3000/';
const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The address as the manifest takes it. Throws where Word could not load the pane from there. */
const paneUrl = (given) => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `PANE_URL must be an https address without ? and #, for example https://tools.example.org/cims/; it is “${given}”.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
};

/** The manifest with every address of it at `url`. */
const manifestFor = (xml, url) => xml.replaceAll(DEVELOPMENT_URL, url);

/** Folders in dist/ that other builds fill. */
const OTHER_BUILDS = ['cli', 'bench'];

/**
 * The folder to build into. Whatever is in it goes, so it has to be one within dist/: an address that was mistyped or
 * left empty must never empty anything else. Throws where it is not.
 */
const paneFolder = (given) => {
  const dist = path.join(root, 'dist');
  const folder = path.resolve(root, given || 'dist/taskpane');
  if (path.dirname(folder) !== dist || OTHER_BUILDS.includes(path.basename(folder))) {
    throw new Error(`PANE_FOLDER must be a folder in dist/, for example dist/taskpane; it is “${given}”.`);
  }
  return folder;
};

/** Says so where a build for others still names this machine. */
class DevelopmentAddressPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('DevelopmentAddressPlugin', (compilation) => {
      compilation.warnings.push(
        new WebpackError(
          `PANE_URL is not set: manifest.xml names ${DEVELOPMENT_URL}, which works on the computer of a developer only.`,
        ),
      );
    });
  }
}

/** The headers that the host of the folder should answer with, for whoever sets it up, and for our own servers. */
class HeadersPlugin {
  constructor(file, headers) {
    Object.assign(this, { file, headers });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HeadersPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('HeadersPlugin', () => {
        const text = `${JSON.stringify(this.headers, null, 2)}\n`;
        compilation.emitAsset(this.file, new sources.RawSource(text));
      });
    });
  }
}

/** Maps have hashed names: those of the last build would stay for ever. */
class EmptyFolderPlugin {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.emit.tap('EmptyFolderPlugin', () => {
      rmSync(this.folder, { recursive: true, force: true });
    });
  }
}

/** A page of the pane with the one script that it starts from. */
const page = (name, chunk, parameters) =>
  new HtmlPlugin({
    template: path.join(root, 'taskpane', name),
    filename: path.basename(name),
    chunks: [chunk],
    scriptLoading: 'defer',
    templateParameters: parameters,
    minify: false,
  });

/** What the development server does: the pages under the very policy that is shipped, so nothing is reloaded by itself. */
const devServer = (officeJs, https) => {
  const headers = responseHeaders(officeJs);
  return {
    port: 3000,
    server: https ? { type: 'https', options: https } : 'http',
    headers: ({ url }) => headers[path.basename(new URL(url, DEVELOPMENT_URL).pathname)] ?? headers['*'],
    static: false,
    client: false,
    hot: false,
    liveReload: false,
    ...(!https && { open: ['/index.html'] }),
  };
};

/**
 * The webpack configuration. `shared`: what all builds have in common. `https`: key and certificate, where the
 * development server is to serve Word.
 */
const paneBuild = (shared, mode, https) => {
  const production = mode === 'production';
  const url = paneUrl(process.env.PANE_URL || DEVELOPMENT_URL);
  const officeJs = process.env.OFFICE_JS_URL || MICROSOFT_CDN;
  const folder = paneFolder(process.env.PANE_FOLDER);
  const apart = `${folder}-not-served`;
  const besides = (name) => path.join('..', path.basename(apart), name);
  const hasSavePage = existsSync(path.join(root, 'taskpane/save-page/main.ts'));
  return {
    ...shared,
    name: 'taskpane',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './taskpane/app/main.tsx',
      ...(hasSavePage && { save: './taskpane/save-page/main.ts' }),
    },
    output: {
      path: folder,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      page('taskpane.html', 'taskpane', { policy: wordPolicy(officeJs), officeJs }),
      page('index.html', 'taskpane', { policy: plainPolicy }),
      ...(hasSavePage ? [page('save-page/save.html', 'save', { policy: plainPolicy })] : []),
      new CopyPlugin({
        patterns: [
          { from: 'taskpane/assets/*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', transform: (xml) => manifestFor(String(xml), url) },
        ],
      }),
      new HeadersPlugin(besides('headers.json'), responseHeaders(officeJs)),
      new FirstLoadPlugin({
        entry: 'taskpane',
        file: besides('first-load.json'),
        fails: production && !process.env.PANE_FOLDER,
      }),
      ...(production
        ? [
            new EmptyFolderPlugin(apart),
            new SupplyChainPlugin({
              root,
              licences: 'THIRD-PARTY-LICENCES.txt',
              materials: besides('sbom.cdx.json'),
            }),
            // Apart, and named by no file: who debugs has them, who uses the pane does not load them.
            new SourceMapDevToolPlugin({ filename: besides('maps/[file].map'), append: false }),
          ]
        : []),
      ...(production && !process.env.PANE_URL && !process.env.PANE_FOLDER
        ? [new DevelopmentAddressPlugin()]
        : []),
    ],
    // The policy allows no eval, so neither do the maps.
    devtool: production ? false : 'source-map',
    // A view in few files: on the plainest of hosts each request costs more than the little that is loaded twice.
    optimization: { splitChunks: { maxAsyncRequests: 4 } },
    performance: { hints: false },
    devServer: devServer(officeJs, https),
  };
};

module.exports = { paneBuild, paneFolder, paneUrl };

// The build of the task pane: static files for any HTTPS server. What is set from outside:
//   PANE_URL       where the folder will be served, for example https://tools.example.org/cims/ (the manifest names it)
//   MICROSOFT_CLOUD, OFFICE_JS_URL, WORD_WEB_HOSTS   which of Microsoft's clouds it is for: office-js.cjs
//   PANE_FOLDER    the folder to build into, within dist/: it is emptied first
const { existsSync, rmSync } = require('node:fs');
const path = require('node:path');
const process = require('node:process');
const { URL } = require('node:url');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { SourceMapDevToolPlugin, WebpackError, sources } = require('webpack');
const { FirstLoadPlugin } = require('./first-load.cjs');
const { HOSTING, SCRIPTS, headersFor, hostingDeclaration, hostingFiles } = require('./hosting/index.cjs');
const { framersOf, officeJsOf } = require('./office-js.cjs');
const { closedPolicy, panePolicy, wordPolicy } = require('./pane-policy.cjs');
const { SupplyChainPlugin } = require('./supply-chain.cjs');

const root = path.join(__dirname, '..');

/** The address that stands in manifest.xml, which is also where `npm start` serves the pane. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

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

/** Text files beside the pane, for whoever hosts it, and for our own servers. */
class TextFilesPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TextFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('TextFilesPlugin', () => {
        for (const [name, text] of Object.entries(this.files)) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
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

/** What views show of a field comes without what only a reader of documents needs: it would load before each of them. */
const DICTIONARY = {
  test: /[\\/]templates[\\/]fields\.json$/,
  issuer: /[\\/]src[\\/]template[\\/]dictionary\.ts$/,
  use: path.join(__dirname, 'dictionary-loader.cjs'),
};

/** What a host says to browsers that come again. A developer's browser is to ask each time, and to go on taking http. */
const FOR_LATER = ['Cache-Control', 'Strict-Transport-Security', 'Content-Type'];

/** What the development server does: the pages under the very policy that is shipped, so nothing is reloaded by itself. */
const devServer = (declaration, https) => {
  const headersOf = (url) => {
    const declared = headersFor(declaration, new URL(url, DEVELOPMENT_URL).pathname.slice(1));
    return Object.fromEntries(Object.entries(declared).filter(([name]) => !FOR_LATER.includes(name)));
  };
  return {
    port: 3000,
    server: https ? { type: 'https', options: https } : 'http',
    headers: ({ url }) => headersOf(url),
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
  const officeJs = officeJsOf(process.env);
  const framers = framersOf(process.env);
  const declaration = hostingDeclaration({ officeJs, framers });
  const folder = paneFolder(process.env.PANE_FOLDER);
  const apart = `${folder}-not-served`;
  const configurations = hostingFiles({ url, officeJs, framers, pane: path.basename(folder) });
  const besides = (name) => path.join('..', path.basename(apart), name);
  const hasSavePage = existsSync(path.join(root, 'taskpane/save-page/main.ts'));
  return {
    ...shared,
    module: { ...shared.module, rules: [...shared.module.rules, DICTIONARY] },
    name: 'taskpane',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './taskpane/app/main.tsx',
      ...(hasSavePage && { save: './taskpane/save-page/main.ts' }),
    },
    output: {
      path: folder,
      filename: `${SCRIPTS}/[name].[contenthash:8].js`,
      chunkFilename: `${SCRIPTS}/[name].[contenthash:8].js`,
      clean: true,
    },
    plugins: [
      page('taskpane.html', 'taskpane', { policy: wordPolicy(officeJs), officeJs }),
      page('index.html', 'taskpane', { policy: panePolicy }),
      ...(hasSavePage ? [page('save-page/save.html', 'save', { policy: closedPolicy })] : []),
      new CopyPlugin({
        patterns: [
          { from: 'taskpane/assets/*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', transform: (xml) => manifestFor(String(xml), url) },
        ],
      }),
      new TextFilesPlugin({
        [besides('headers.json')]: `${JSON.stringify(declaration, null, 2)}\n`,
        ...Object.fromEntries(
          Object.entries(configurations).map(([name, text]) => [besides(path.join(HOSTING, name)), text]),
        ),
      }),
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
            new SourceMapDevToolPlugin({ filename: besides('maps/[base].map'), append: false }),
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
    devServer: devServer(declaration, https),
  };
};

module.exports = { paneBuild, paneFolder, paneUrl };

// What goes along with a build: the licences of what is built in, and the bill of materials.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, WebpackError, sources } = require('webpack');
const { billOfMaterials, purl } = require('./bill-of-materials.cjs');
const { noticeIn, packageIn, thirdPartyLicences } = require('./third-party-licences.cjs');

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const MADE_FROM_OTHERS = /\.generated\.ts$/;

/** The files that were really put into the build: what nothing uses has no chunk. */
const filesBuiltIn = ({ chunks, chunkGraph }) => {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  const inner = modules.flatMap((module) => module.modules ?? [module]);
  return [...new Set(inner.map((module) => module.nameForCondition()).filter((file) => file !== null))];
};

/** webpack puts some of its own code into each entry, which is no module of the build. */
const WEBPACK_FOLDER = path.dirname(require.resolve('webpack/package.json'));

/**
 * Writes the file `licences` and the file `materials`, and refuses the build where the licence of something that is
 * built in has no text. `root`: the folder of package.json and package-lock.json.
 */
class SupplyChainPlugin {
  constructor({ root, licences, materials }) {
    Object.assign(this, { root, licences, materials });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SupplyChainPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SupplyChainPlugin', stage }, () => {
        try {
          this.write(compilation);
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }

  write(compilation) {
    const emit = (file, text) => compilation.emitAsset(file, new sources.RawSource(text));
    const json = (name) => JSON.parse(readFileSync(path.join(this.root, name), 'utf8'));
    const files = filesBuiltIn(compilation);
    const byFolder = new Map([[WEBPACK_FOLDER, []]]);
    for (const file of files) {
      const [folder] = PACKAGE_FOLDER.exec(file) ?? [];
      if (folder !== undefined) byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
    }
    const packages = [...byFolder].map(([folder, used]) => packageIn(folder, used));
    const ours = files.filter((file) => !PACKAGE_FOLDER.test(file) && MADE_FROM_OTHERS.test(file)).sort();
    emit(this.licences, thirdPartyLicences(packages, ours.map(noticeIn)));
    const builtIn = new Set(packages.map(({ name, version }) => purl(name, version)));
    const materials = billOfMaterials(json('package.json'), json('package-lock.json'), builtIn);
    emit(this.materials, `${JSON.stringify(materials, null, 2)}\n`);
  }
}

module.exports = { SupplyChainPlugin };

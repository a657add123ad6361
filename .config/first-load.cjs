// How much JavaScript must load before a view can be used, and the budget for it.
const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError, sources } = require('webpack');

const LIMIT_BYTES = 170_000;
const VIEW = /[\\/]views[\\/](\w+)[\\/]/;

const scriptsOf = (chunks) =>
  [...chunks].flatMap((chunk) => [...chunk.files]).filter((file) => file.endsWith('.js'));

/** Each view that is loaded when it is needed, with the chunks it needs beside the entry. */
const viewChunks = (compilation) =>
  [...compilation.chunkGroups].flatMap((group) =>
    group.origins.flatMap(({ request }) => {
      const view = VIEW.exec(request ?? '')?.[1];
      return view ? [{ view, chunks: group.chunks }] : [];
    }),
  );

/**
 * Writes `file` with the gzipped bytes of the entry and of the entry with each view that is loaded when it is needed,
 * and, where `fails`, refuses the build when one of them is over the budget. office.js is not in it: Word has it.
 */
class FirstLoadPlugin {
  constructor({ entry, file, fails }) {
    Object.assign(this, { entry, file, fails });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoadPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadPlugin', stage }, () => {
        const gzipped = (names) =>
          [...new Set(names)].reduce(
            (sum, name) => sum + gzipSync(compilation.assets[name].buffer(), { level: 9 }).length,
            0,
          );
        const entry = scriptsOf(compilation.entrypoints.get(this.entry).chunks);
        const sizes = { entry: gzipped(entry) };
        for (const { view, chunks } of viewChunks(compilation)) {
          sizes[view] = gzipped([...entry, ...scriptsOf(chunks)]);
        }
        compilation.emitAsset(
          this.file,
          new sources.RawSource(`${JSON.stringify({ limit: LIMIT_BYTES, sizes }, null, 2)}\n`),
        );
        if (!this.fails) return;
        for (const [name, size] of Object.entries(sizes).filter(([, bytes]) => bytes > LIMIT_BYTES)) {
          compilation.errors.push(
            new WebpackError(
              `${(size / 1000).toFixed(1)} kB of JavaScript (gzip) load before ${name === 'entry' ? 'the pane' : `the view ${name}`} can be used; the budget is ${LIMIT_BYTES / 1000} kB.`,
            ),
          );
        }
      });
    });
  }
}

module.exports = { FirstLoadPlugin };

// The software bill of materials of the product in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): every package
// of the lock file that the product needs when it runs. It has no time and no random number in it, so the same
// packages give the same bytes.
const { Buffer } = require('node:buffer');
const { createHash } = require('node:crypto');

const MODULES = 'node_modules/';

const purl = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const nameIn = (folder, { name }) => name ?? folder.slice(folder.lastIndexOf(MODULES) + MODULES.length);

const licences = (licence) => {
  if (licence === undefined) return {};
  return { licenses: [/[\s()]/.test(licence) ? { expression: licence } : { license: { id: licence } }] };
};

const hashes = (integrity) => {
  const [, base64] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  if (base64 === undefined) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
};

/** The folder of what a package in `folder` gets for `name`: the nearest, as Node looks for it. */
const resolvedFrom = (packages, folder, name) => {
  for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf(`/${MODULES}`)))) {
    const found = place === '' ? `${MODULES}${name}` : `${place}/${MODULES}${name}`;
    if (packages[found] !== undefined || place === '') return found;
  }
};

const scoped = ({ optional, devOptional }) => (optional || devOptional ? 'optional' : 'required');

const component = (folder, entry, builtIn) => {
  const ref = purl(nameIn(folder, entry), entry.version);
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(nameIn(folder, entry));
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group === undefined ? {} : { group }),
    name,
    version: entry.version,
    scope: scoped(entry),
    ...hashes(entry.integrity),
    ...licences(entry.license),
    purl: ref,
    properties: [{ name: 'cims-report-assistant:built-in', value: String(builtIn.has(ref)) }],
  };
};

/** A UUID that follows from the content: version 8 of RFC 9562, which leaves its bits to whoever makes it. */
const uuidOf = (content) => {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hex[16], 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

const byRef = (a, b) => (a < b ? -1 : Number(a > b));

/**
 * The bill of materials as an object. `builtIn`: the package URLs of what a build has put into its files, the rest of
 * what is listed being installed beside them or not used.
 */
const billOfMaterials = ({ name, version, description, license }, { packages }, builtIn) => {
  const entries = Object.entries(packages).filter(([folder, { dev }]) => folder !== '' && !dev);
  const refs = new Map(
    entries.map(([folder, entry]) => [folder, purl(nameIn(folder, entry), entry.version)]),
  );
  const itself = purl(name, version);
  const components = new Map(
    entries.map(([folder, entry]) => [refs.get(folder), component(folder, entry, builtIn)]),
  );

  const graph = new Map([itself, ...components.keys()].map((ref) => [ref, new Set()]));
  for (const [folder, entry] of [['', packages['']], ...entries]) {
    const { dependencies, optionalDependencies, peerDependencies } = entry;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const ref = refs.get(resolvedFrom(packages, folder, needed));
      // A peer that nobody installed, or that only the development has, is no part of the product.
      if (ref !== undefined) graph.get(refs.get(folder) ?? itself).add(ref);
    }
  }

  const content = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': itself,
        name,
        version,
        description,
        ...licences(license),
        purl: itself,
      },
    },
    components: [...components.values()].sort((a, b) => byRef(a.purl, b.purl)),
    dependencies: [...graph]
      .map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(byRef) }))
      .sort((a, b) => byRef(a.ref, b.ref)),
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  };
};

module.exports = { billOfMaterials, purl };

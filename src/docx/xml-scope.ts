import { shortName, XML_NAMESPACE, XMLNS_NAMESPACE } from './namespaces';

/** Prefix to namespace; `''` is the default namespace. */
export type Bindings = ReadonlyMap<string, string>;

/** Thrown for names that break the rules of namespaces. */
export class NamespaceProblem extends Error {}

// Real parts use a few hundred names; a made-up part must not be able to fill the memory with them.
const REMEMBERED = 4096;

const ROOT_BINDINGS: Bindings = new Map([['xml', XML_NAMESPACE]]);

const split = (name: string): { prefix: string; local: string } => {
  const colon = name.indexOf(':');
  if (colon === -1) return { prefix: '', local: name };
  const prefix = name.slice(0, colon);
  const local = name.slice(colon + 1);
  if (prefix === '' || local === '' || local.includes(':'))
    throw new NamespaceProblem(`malformed name ${name}`);
  return { prefix, local };
};

/** What all the scopes of one reading share. */
export interface ScopeWorld<Meaning> {
  /** What an element means to the reader, by short name; undefined for a name in no namespace that we know. */
  readonly meaningOf: (name: string | undefined, uri: string) => Meaning;
  /** Told of every binding that a new scope carries, so that making scopes without end can be stopped. */
  readonly spend: (bindings: number) => void;
}

/**
 * The namespaces in force within an element. What a written name means is worked out once per scope and remembered;
 * a new scope is made only by an element that declares something, and equal declarations share one.
 *
 * `Meaning` is whatever the reader attaches to an element's short name.
 */
export class XmlScope<Meaning> {
  private readonly elements = new Map<string, Meaning>();
  private readonly attributes = new Map<string, string>();
  private readonly children = new Map<string, XmlScope<Meaning>>();
  /** Two prefixes stand for one namespace: only then can two attributes with different written names be the same. */
  readonly ambiguous: boolean;

  private constructor(
    readonly bindings: Bindings,
    private readonly world: ScopeWorld<Meaning>,
  ) {
    world.spend(bindings.size);
    const prefixed = [...bindings].filter(([prefix]) => prefix !== '').map(([, uri]) => uri);
    this.ambiguous = new Set(prefixed).size < prefixed.length;
  }

  static root<Meaning>(world: ScopeWorld<Meaning>, bindings: Bindings = new Map()): XmlScope<Meaning> {
    return new XmlScope(new Map([...ROOT_BINDINGS, ...bindings]), world);
  }

  /** The scope within an element that makes these declarations, given as written: `xmlns:w`, `xmlns`. */
  declare(declarations: readonly (readonly [name: string, uri: string])[]): XmlScope<Meaning> {
    const key = JSON.stringify(declarations);
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const bindings = new Map(this.bindings);
    for (const [name, written] of declarations) {
      const prefix = name === 'xmlns' ? '' : split(name).local;
      const uri = written.trim();
      const reserved =
        prefix === 'xmlns' || uri === XMLNS_NAMESPACE || (prefix === 'xml') !== (uri === XML_NAMESPACE);
      if (reserved) throw new NamespaceProblem(`${name} may not stand for ${uri}`);
      if (uri === '' && prefix !== '') throw new NamespaceProblem(`${name} stands for nothing`);
      bindings.set(prefix, uri);
    }
    const made = new XmlScope(bindings, this.world);
    if (this.children.size < REMEMBERED) this.children.set(key, made);
    return made;
  }

  /** The namespace of a prefix. @throws NamespaceProblem for a prefix that was never declared. */
  uriOf(prefix: string): string {
    const uri = this.bindings.get(prefix);
    if (uri !== undefined) return uri;
    if (prefix === '') return '';
    throw new NamespaceProblem(`the prefix ${prefix} is not declared`);
  }

  element(written: string): Meaning {
    const known = this.elements.get(written);
    if (known !== undefined) return known;
    const { prefix, local } = split(written);
    const uri = this.uriOf(prefix);
    const meaning = this.world.meaningOf(shortName(uri, local), uri);
    if (this.elements.size < REMEMBERED) this.elements.set(written, meaning);
    return meaning;
  }

  /** An attribute's short name; one of no namespace that we know gets a name that nobody asks for. */
  attribute(written: string): string {
    const known = this.attributes.get(written);
    if (known !== undefined) return known;
    const { prefix, local } = split(written);
    // The default namespace is not that of attributes (Namespaces in XML, 6.2).
    const uri = prefix === '' ? '' : this.uriOf(prefix);
    const name = shortName(uri, local) ?? `{${uri}}${local}`;
    if (this.attributes.size < REMEMBERED) this.attributes.set(written, name);
    return name;
  }
}

import { isSigned } from './annotate/package-edit';
import { mapDocument } from './document-map';
import { flatPackage } from './flat-opc';
import { DEFAULT_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { readOptional } from './messages';
import { sniff } from './sniff';
import type { Budget } from './xml-budget';
import { readXml } from './xml-reader';
import type { Vocabulary } from './xml-reader';
import { zipPackage } from './zip-package';

/** What keeps a document from being changed. */
export interface Protection {
  /** It has a digital signature, which any change breaks. */
  readonly isSigned: boolean;
  /** Word lets people change none of it, or only parts: a form, comments, tracked changes. */
  readonly isProtected: boolean;
}

interface Met {
  isProtected: boolean;
}

const vocabulary: Vocabulary<Met> = {
  'w:documentProtection': {
    open: (met, element) => {
      const enforced = element.attribute('w:enforcement');
      // ECMA-376, 17.15.1.29: left out it is not enforced.
      met.isProtected ||= enforced !== undefined && /^(?:1|true|on)$/i.test(enforced);
    },
  },
  'w:writeProtection': {
    open: (met) => {
      met.isProtected = true;
    },
  },
};

/**
 * What keeps a document from being changed.
 *
 * @throws UnreadableDocument as `readDocx` does.
 */
export const readProtection = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Protection => {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const budget: Budget = { limits: all, elementsLeft: all.elements };
  const pack = sniff(bytes) === 'zip' ? zipPackage(bytes, all) : flatPackage(bytes, budget);
  const map = mapDocument(pack, budget);
  const met: Met = { isProtected: false };
  for (const { kind, target, external } of map.relationships.get(map.mainPart) ?? []) {
    const name = kind === 'settings' && !external ? pack.find(target) : undefined;
    const source = name === undefined ? undefined : pack.source(name);
    if (name !== undefined && source !== undefined) {
      readOptional(name, [], () => readXml(source, { vocabulary }, met, budget));
    }
  }
  return { isSigned: isSigned(map, pack), isProtected: met.isProtected };
};

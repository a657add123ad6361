import { POLICIES } from '../../../../src/policy';

const [inForce, earlier] = POLICIES;
if (earlier === undefined) throw new Error('there is no earlier rule set');

export const IN_FORCE = inForce;
export const EARLIER = earlier;

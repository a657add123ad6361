export { PaneProblem } from './pane-problem';
export { PROBLEMS, type ProblemCode } from './problems';

/** What a clause may be: genuine Cantonese, written Chinese, or written Chinese in disguise. */
const STATES = ["cantonese", "written", "disguised"] as const;
type State = (typeof STATES)[number];
export type Posterior = Readonly<Record<State, number>>;

/** A clause as the chain sees it. */
export interface Step {
  /** Log-likelihood of each state, up to a constant. */
  readonly likelihood: Readonly<Record<State, number>>;
  /** Whether a sentence begins here: writers change language between sentences rather than within. */
  readonly newSentence: boolean;
}

/**
 * How probable each state is at the start of a text. The model saw as much of one language as of the other; but a line
 * that says nothing is likelier written Chinese, since Cantonese nearly always shows itself.
 */
const START: Posterior = { cantonese: 0.39, written: 0.58, disguised: 0.03 };
/** The chance of going over to another state, between sentences and within one. */
const CHANGE = {
  sentence: {
    cantonese: { written: 0.2, disguised: 0.009 },
    written: { cantonese: 0.2, disguised: 0.01 },
    disguised: { cantonese: 0.02, written: 0.05 },
  },
  clause: {
    cantonese: { written: 0.008, disguised: 0.0009 },
    written: { cantonese: 0.008, disguised: 0.002 },
    disguised: { cantonese: 0.004, written: 0.02 },
  },
} as const;

type Matrix = number[][];

const matrixOf = (change: Readonly<Record<State, Partial<Record<State, number>>>>): Matrix =>
  STATES.map((from) => {
    const row = STATES.map((to) => change[from][to] ?? 0);
    row[STATES.indexOf(from)] = 1 - row.reduce((sum, chance) => sum + chance, 0);
    return row;
  });
const MATRIX = { sentence: matrixOf(CHANGE.sentence), clause: matrixOf(CHANGE.clause) };

const normalised = (values: number[]): number[] => {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
};

/** Likelihoods as numbers that cannot underflow together. */
const emissionOf = ({ likelihood }: Step): number[] => {
  const logs = STATES.map((state) => likelihood[state]);
  const top = Math.max(...logs);
  return logs.map((log) => Math.exp(Math.max(-60, log - top)));
};

/**
 * How probable each state is for each clause, given all clauses (forward-backward over a chain). A clause that tells
 * nothing takes after its neighbours. Linear in the number of clauses.
 */
export const smooth = (steps: readonly Step[]): Posterior[] => {
  const emissions = steps.map(emissionOf);
  const between = steps.map(({ newSentence }) => (newSentence ? MATRIX.sentence : MATRIX.clause));
  const forward: number[][] = [];
  let last = STATES.map((state) => START[state]);
  emissions.forEach((emission, i) => {
    const matrix = between[i] as Matrix;
    const prior =
      i === 0
        ? last
        : STATES.map((_, to) =>
            last.reduce((sum, chance, from) => sum + chance * (matrix[from]?.[to] ?? 0), 0),
          );
    last = normalised(prior.map((chance, state) => chance * (emission[state] as number)));
    forward.push(last);
  });
  const posteriors: Posterior[] = new Array(steps.length);
  let next = STATES.map(() => 1);
  for (let i = steps.length - 1; i >= 0; i -= 1) {
    const here = normalised(
      (forward[i] as number[]).map((chance, state) => chance * (next[state] as number)),
    );
    posteriors[i] = {
      cantonese: here[0] as number,
      written: here[1] as number,
      disguised: here[2] as number,
    };
    const matrix = between[i] as Matrix;
    const emission = emissions[i] as number[];
    const after = next;
    next = normalised(
      STATES.map((_, from) =>
        STATES.reduce(
          (sum, __, to) => sum + (matrix[from]?.[to] ?? 0) * (emission[to] as number) * (after[to] as number),
          0,
        ),
      ),
    );
  }
  return posteriors;
};

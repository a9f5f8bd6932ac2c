import { exp } from "../number/exp.js";

// A clause may be genuine Cantonese, written Chinese, or written Chinese in disguise.

/** A text as the chain sees it: a number for each clause. */
export interface Steps {
  /** Log-likelihoods of written Chinese and of a disguise, against genuine Cantonese. */
  readonly written: number[];
  readonly disguised: number[];
  /** Whether a sentence begins with the clause: writers change language between sentences rather than within. */
  readonly newSentence: boolean[];
}

/** How probable the states are, clause by clause. */
export interface Posteriors {
  readonly cantonese: Float64Array;
  readonly disguised: Float64Array;
}

/**
 * How probable each state is at the start of a text. The model saw as much of one language as of the other; but a line
 * that says nothing is likelier written Chinese, since Cantonese nearly always shows itself.
 */
const START = { cantonese: 0.39, written: 0.58, disguised: 0.03 };
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

/** Chances of going from one state to another: `cw` from Cantonese to written Chinese. */
const matrixOf = ({ cantonese, written, disguised }: typeof CHANGE.sentence | typeof CHANGE.clause) => ({
  cc: 1 - (cantonese.written + cantonese.disguised),
  cw: cantonese.written,
  cd: cantonese.disguised,
  wc: written.cantonese,
  ww: 1 - (written.cantonese + written.disguised),
  wd: written.disguised,
  dc: disguised.cantonese,
  dw: disguised.written,
  dd: 1 - (disguised.cantonese + disguised.written),
});
const MATRIX = { sentence: matrixOf(CHANGE.sentence), clause: matrixOf(CHANGE.clause) };

/** Working space for texts of a usual length, used again for each: three numbers for each clause. */
const SPACE = 3 * 256;
const usual = { emissions: new Float64Array(SPACE), forward: new Float64Array(SPACE) };
const spaceFor = (numbers: number): typeof usual =>
  numbers <= SPACE ? usual : { emissions: new Float64Array(numbers), forward: new Float64Array(numbers) };

/** A likelihood as a number that cannot underflow with the others. */
const emission = (log: number, top: number): number => exp(Math.max(-60, log - top));

/**
 * How probable each state is for each clause, given all clauses (forward-backward over a chain). A clause that tells
 * nothing takes after its neighbours. Linear in the number of clauses.
 */
export const smooth = ({ written, disguised, newSentence }: Steps): Posteriors => {
  const count = written.length;
  const { emissions, forward } = spaceFor(3 * count);
  let [c, w, d] = [START.cantonese, START.written, START.disguised];
  for (let i = 0; i < count; i += 1) {
    const top = Math.max(0, written[i] as number, disguised[i] as number);
    const ec = emission(0, top);
    const ew = emission(written[i] as number, top);
    const ed = emission(disguised[i] as number, top);
    emissions[3 * i] = ec;
    emissions[3 * i + 1] = ew;
    emissions[3 * i + 2] = ed;
    if (i > 0) {
      const m = newSentence[i] ? MATRIX.sentence : MATRIX.clause;
      const [lastC, lastW, lastD] = [c, w, d];
      c = lastC * m.cc + lastW * m.wc + lastD * m.dc;
      w = lastC * m.cw + lastW * m.ww + lastD * m.dw;
      d = lastC * m.cd + lastW * m.wd + lastD * m.dd;
    }
    [c, w, d] = [c * ec, w * ew, d * ed];
    const sum = c + w + d;
    [c, w, d] = [c / sum, w / sum, d / sum];
    forward[3 * i] = c;
    forward[3 * i + 1] = w;
    forward[3 * i + 2] = d;
  }
  const posteriors: Posteriors = { cantonese: new Float64Array(count), disguised: new Float64Array(count) };
  [c, w, d] = [1, 1, 1];
  for (let i = count - 1; i >= 0; i -= 1) {
    const hereC = (forward[3 * i] as number) * c;
    const hereW = (forward[3 * i + 1] as number) * w;
    const hereD = (forward[3 * i + 2] as number) * d;
    const here = hereC + hereW + hereD;
    posteriors.cantonese[i] = hereC / here;
    posteriors.disguised[i] = hereD / here;
    const m = newSentence[i] ? MATRIX.sentence : MATRIX.clause;
    c *= emissions[3 * i] as number;
    w *= emissions[3 * i + 1] as number;
    d *= emissions[3 * i + 2] as number;
    const nextC = m.cc * c + m.cw * w + m.cd * d;
    const nextW = m.wc * c + m.ww * w + m.wd * d;
    const nextD = m.dc * c + m.dw * w + m.dd * d;
    const sum = nextC + nextW + nextD;
    [c, w, d] = [nextC / sum, nextW / sum, nextD / sum];
  }
  return posteriors;
};

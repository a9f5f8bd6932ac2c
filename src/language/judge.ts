import { logistic } from "../number/logistic.js";
import { isClassical, isPerhapsClassical } from "./classical.js";
import { type TranslationOdds, translatedPlaces } from "./manner/translated-places.js";
import type { Odds } from "./model/model.js";
import type { Clauses } from "./read-clauses.js";
import type { LanguageLabel } from "./report.js";
import { type Posteriors, type Steps, smooth } from "./smooth.js";

/** What a text is, by its clauses. */
export interface Verdict {
  readonly label: LanguageLabel;
  /** Share of the Han characters that is genuine Cantonese, 0–1. */
  readonly share: number;
  readonly confidence: number;
  readonly disguised: boolean;
  /** The places of the clauses whose manner is that of a translation; none where the text is no translation. */
  readonly translated: readonly number[];
  /** The label of each clause that is not quoted. */
  readonly clauses: readonly LanguageLabel[];
}

/** From this share on a text is Cantonese with slips, up to its complement written Chinese. */
const ONE_LANGUAGE = 0.65;
/** From this probability on a clause is of a language. */
const SURE = 0.65;
/** A text between the two shares is mixed when this much of it is surely of one language, and as much of the other. */
const LEAST_OF_EACH = 0.15;
/** Below this share of the likelier language nothing decides. */
const LEAST_SIDED = 0.535;
/** From this share of disguised clauses on the text is called so. */
const LEAST_DISGUISED = 0.4;
/** What must speak for a disguise before a text is called so. */
const LEAST_EVIDENCE = 6;
/**
 * Who writes this much plain written Chinese hardly disguises it: where the text is not called disguised, that speaks in
 * each clause against disguise with these log-odds, for Cantonese beside the written Chinese.
 */
const PLAIN = { share: 0.35, odds: 1.5 };
/** What each clause of a translation has more, in log-odds, for a disguise. */
const TRANSLATED = 8;
/**
 * A text of fewer Han characters is too short to be suspected on less than that: its clauses speak for a disguise with
 * these log-odds at most. Else the particles of 唔關我事㗎喎 would make it one, and two sober sentences (我嘅工作係負責客戶服務。
 * 我嘅興趣係閱讀同旅行。), neither of which is suspected. Chosen on the dev lines and on our own.
 */
const SHORT = { han: 40, most: 1 };
/**
 * The features of a clause are not independent, so that their sum overstates. `cantonese` is chosen on the dev text,
 * where it makes the probabilities come true, `genuine` as what follows.
 */
const TEMPERATURE = { cantonese: 1, genuine: 0.9 };
/**
 * What a Han character of sober Cantonese says against its being genuine, in log-odds: without it the formal words of a
 * long text would add up to a disguise. Chosen on our own texts (`fixtures/language`) and the samples.
 */
const SOBER = 0.016;
/**
 * A text that says more than this against itself, in all and by character, is not sober: it is granted nothing. Chosen on
 * the same texts and on those in disguise.
 */
const MOST_SOBER = { all: 3.4, han: 0.02 };
/**
 * What a Han character of a clause that tells nothing says for written Chinese, and up to which log-odds, either way, it
 * tells nothing: Cantonese nearly always shows itself, and in a whole sentence more than in a part of one. Chosen on
 * the dev lines, mixed.
 */
const SILENT = { part: { han: 0.005, most: 1.5 }, sentence: { han: 0.12, most: 3 } };

/** What the clauses of a text that are not quoted add up to. */
interface Total extends Odds {
  han: number;
  /** What speaks for a disguise, whatever speaks against it. */
  against: number;
}

const totalOf = ({ han, odds, quoted }: Clauses, bias: Odds): Total => {
  const total = { cantonese: bias.cantonese, classical: bias.classical, genuine: 0, han: 0, against: 0 };
  for (let place = 0; place < quoted.length; place += 1) {
    if (quoted[place]) continue;
    const genuine = odds.genuine[place] as number;
    total.cantonese += odds.cantonese[place] as number;
    total.classical += odds.classical[place] as number;
    total.genuine += genuine;
    total.han += han[place] as number;
    total.against -= Math.min(0, genuine);
  }
  return total;
};

const clauseLabel = (cantonese: number): LanguageLabel => {
  if (cantonese >= SURE) return "cantonese";
  return cantonese <= 1 - SURE ? "written-chinese" : "neutral";
};

/** How much of a text is what, in Han characters. */
interface Tally {
  han: number;
  cantonese: number;
  disguised: number;
  /** Written Chinese that does not seem disguised. */
  plain: number;
  /** Log-odds for a disguise in the clauses that seem disguised. */
  evidence: number;
  surelyCantonese: number;
  surelyWritten: number;
}

/** @param judged the places of the clauses that the posteriors are of */
const tallyOf = (
  { han, odds }: Clauses,
  judged: readonly number[],
  { cantonese, disguised }: Posteriors,
): Tally => {
  const tally: Tally = {
    han: 0,
    cantonese: 0,
    disguised: 0,
    plain: 0,
    evidence: 0,
    surelyCantonese: 0,
    surelyWritten: 0,
  };
  for (let i = 0; i < judged.length; i += 1) {
    const place = judged[i] as number;
    const ownHan = han[place] as number;
    const probability = cantonese[i] as number;
    tally.han += ownHan;
    tally.cantonese += ownHan * probability;
    const ofDisguise = disguised[i] as number;
    if (ofDisguise > 0.5) {
      tally.disguised += ownHan;
      tally.evidence -= odds.genuine[place] as number;
    } else if (probability + ofDisguise < 0.5) tally.plain += ownHan;
    if (probability >= SURE) tally.surelyCantonese += ownHan;
    if (probability <= 1 - SURE) tally.surelyWritten += ownHan;
  }
  return tally;
};

const isDisguised = ({ han, disguised, evidence }: Tally): boolean =>
  disguised >= LEAST_DISGUISED * han && evidence >= LEAST_EVIDENCE;

const labelOf = (share: number, { han, surelyCantonese, surelyWritten }: Tally): LanguageLabel => {
  const sided = Math.max(share, 1 - share);
  const ofEach = Math.min(surelyCantonese, surelyWritten);
  if (sided < ONE_LANGUAGE && ofEach > 0 && ofEach >= LEAST_OF_EACH * han) return "mixed";
  if (sided < LEAST_SIDED) return "neutral";
  return share > 0.5 ? "cantonese" : "written-chinese";
};

const confidenceOf = (label: LanguageLabel, share: number, tally: Tally): number => {
  const sided = Math.max(share, 1 - share);
  // Where nothing decides there is nothing to be sure of.
  if (label === "neutral") return 2 * (sided - 0.5);
  if (label === "mixed")
    return Math.min(1, 0.5 + Math.min(tally.surelyCantonese, tally.surelyWritten) / tally.han);
  return sided;
};

/** Whether a clause is a sentence by itself, beside others. */
const isSentence = (newSentence: readonly boolean[], place: number): boolean =>
  newSentence.length > 1 && newSentence[place] === true && newSentence[place + 1] !== false;

/** What the chain is given, and the places of the clauses that it is given: those that are not quoted. */
const stepsOf = ({ han, odds, quoted, newSentence }: Clauses, bias: Odds, total: Total) => {
  const judged: number[] = [];
  const steps: Steps = { written: [], disguised: [], newSentence: [] };
  const isSober = total.genuine >= -Math.max(MOST_SOBER.all, MOST_SOBER.han * total.han);
  const isShort = total.han < SHORT.han && total.against < LEAST_EVIDENCE;
  for (let place = 0; place < quoted.length; place += 1) {
    if (quoted[place]) continue;
    const ownHan = han[place] as number;
    const cantonese = odds.cantonese[place] as number;
    const isFirst = judged.length === 0;
    const silent = isSentence(newSentence, place) ? SILENT.sentence : SILENT.part;
    const silence = Math.abs(cantonese) < silent.most ? silent.han * ownHan : 0;
    const genuine =
      (odds.genuine[place] as number) + (isSober ? SOBER * ownHan : 0) + (isFirst ? bias.genuine : 0);
    const disguised = -TEMPERATURE.genuine * genuine;
    steps.written.push(-TEMPERATURE.cantonese * (cantonese - silence + (isFirst ? bias.cantonese : 0)));
    steps.disguised.push(isShort ? Math.min(SHORT.most, disguised) : disguised);
    steps.newSentence.push(newSentence[place] as boolean);
    judged.push(place);
  }
  return { judged, steps };
};

/** The steps with so much more, in log-odds, for a disguise in each clause. */
const withDisguise = (steps: Steps, odds: number): Steps => ({
  ...steps,
  disguised: steps.disguised.map((own) => own + odds),
});

/**
 * Judges a text by the odds of its clauses that are not quoted. `bias` is what the model starts from.
 *
 * @param translationOdds what its manner says for its being a translation, which only what seems Cantonese is asked for
 * @param ofToday whether its words are of today, which only what seems Classical is asked for
 */
export const judge = (
  clauses: Clauses,
  bias: Odds,
  translationOdds: TranslationOdds,
  ofToday: (han: number) => boolean,
): Verdict => {
  const total = totalOf(clauses, bias);
  const { judged, steps } = stepsOf(clauses, bias, total);
  let posteriors = smooth(steps);
  let tally = tallyOf(clauses, judged, posteriors);
  let disguised = isDisguised(tally);
  const translated = disguised ? [] : translatedPlaces(clauses, judged, posteriors, translationOdds);
  if (translated.length > 0) {
    disguised = true;
    posteriors = smooth(withDisguise(steps, TRANSLATED));
    tally = tallyOf(clauses, judged, posteriors);
  }
  if (!disguised && tally.plain >= PLAIN.share * tally.han && tally.plain < tally.han) {
    posteriors = smooth(withDisguise(steps, -PLAIN.odds));
    tally = tallyOf(clauses, judged, posteriors);
  }
  if (isClassical(total) && !ofToday(total.han)) {
    const confidence = logistic(total.classical);
    return {
      label: "other",
      share: 0,
      confidence,
      disguised: false,
      translated: [],
      clauses: judged.map(() => "other"),
    };
  }
  const share = tally.han === 0 ? 0.5 : tally.cantonese / tally.han;
  let label = labelOf(share, tally);
  if (label === "cantonese" && isPerhapsClassical(total, share)) label = "neutral";
  // Where a disguise was seen something does decide.
  if (label === "neutral" && disguised) label = "mixed";
  return {
    label,
    share,
    confidence: confidenceOf(label, share, tally),
    disguised,
    translated,
    clauses: Array.from(posteriors.cantonese, clauseLabel),
  };
};

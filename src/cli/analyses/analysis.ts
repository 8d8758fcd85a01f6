import type { ParseArgsConfig } from 'node:util';
import type { Subject } from '../../analysis/subject.ts';
import type { Scenario } from '../../engine/scenario.ts';

/** What an analysis on the command line works on. */
export interface AnalysisCall {
  readonly subject: Subject;
  /** The scenario the call is about, and what it is called. */
  readonly name: string;
  readonly scenario: Scenario;
  /** Name of the reference scenario without new efforts. */
  readonly businessAsUsual: string;
  /** Inputs of a scenario, in the layout's order. */
  readonly inputsOf: (scenario: Scenario) => Float64Array;
  /** A reference scenario. @throws UsageError where there is none of that name */
  readonly reference: (id: string) => Scenario;
  /** Value of an option of the analysis; undefined where the call gives none. */
  readonly option: (name: string) => string | undefined;
  /** True where the call gives an option that takes no text. */
  readonly flag: (name: string) => boolean;
}

/** An analysis as the command line offers it. */
export interface CliAnalysis {
  /** Options beside those that every analysis has; each takes a text or nothing. */
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What it gives and what its options mean, for the text of `--help`. */
  readonly usage: string;
  /** Gives what is printed as JSON. @throws UsageError when an option is not allowed */
  readonly run: (call: AnalysisCall) => unknown;
}

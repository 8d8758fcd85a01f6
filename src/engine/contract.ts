/** What a caller sees of the engine, whichever runner stands behind it. */

/** One scenario to compute, and what to compute beside it. */
export interface SimulationRequest {
  /** Values of the layout's inputs, in order. */
  readonly inputs: Float64Array;
  /** When given, each lever's own effect is computed too. */
  readonly effects: EffectRequest | null;
  /** Limits to find, in this order; none where left out. */
  readonly limits?: readonly LimitRequest[];
}

/** How far a lever can go before a quantity passes a bound in any year. */
export interface LimitRequest {
  /** Position of the lever among the inputs. */
  readonly lever: number;
  /** End of the track that asks for least, and the end that asks for most. */
  readonly easy: number;
  readonly demanding: number;
  readonly quantity: string;
  readonly bound: number;
}

/** Own effect of a lever: the quantity as it is, less the quantity with that lever alone at the reference. */
export interface EffectRequest {
  /** Reference values of the levers, in the layout's order. */
  readonly reference: Float64Array;
  readonly quantity: string;
  readonly years: readonly number[];
}

export interface SimulationResult {
  /** One value per quantity and year, quantity by quantity. */
  readonly series: Float64Array;
  /** One value per lever and wanted year, lever by lever; null when not asked for. */
  readonly effects: Float64Array | null;
  /** The last value of each asked lever that holds; NaN where its whole track holds. */
  readonly limits: Float64Array;
}

/** Computes scenarios. The synchronous runner answers at once, the worker's later. */
export interface Simulator {
  simulate(request: SimulationRequest): SimulationResult | Promise<SimulationResult>;
}

/** The compiled model: fills `outputs` from `inputs`. */
export type Kernel = (inputs: Float64Array, outputs: Float64Array) => void;

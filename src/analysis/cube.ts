/**
 * Something that gives numbers at points of the unit cube. Work on it may be left between two blocks and others
 * may use it meanwhile, so every block begins with `begin`.
 */
export interface CubeFunction {
  readonly dimensions: number;
  /** How many numbers it gives of a point. */
  readonly outputs: number;
  /** Most points of a block. */
  readonly capacity: number;
  /** Begins a block of so many points. */
  begin(members: number): void;
  /** Sets one coordinate of a block's points; it stays until it is set anew. */
  place(dimension: number, coordinates: Float64Array, members: number): void;
  /** Gives one column for each output, overwritten by the next call. */
  evaluate(members: number): readonly Float64Array[];
}

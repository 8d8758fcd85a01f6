/** The model does not hold together. The message names the equation and what is wrong with it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly equation: string,
    problem: string,
  ) {
    super(`${equation}: ${problem}`);
  }
}

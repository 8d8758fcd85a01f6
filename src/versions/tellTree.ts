/** Prints the model of a source tree as JSON: tellTree <address of the tree> <municipality>. */
import { tellModel } from './tellModel.ts';

const [tree = '', municipality = ''] = process.argv.slice(2);
try {
  process.stdout.write(JSON.stringify(await tellModel(new URL(tree), municipality)));
} catch (cause) {
  process.stderr.write(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}

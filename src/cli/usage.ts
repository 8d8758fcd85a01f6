/** A call of the command line that cannot be served; the message is a sentence for the caller. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Computes a scenario of the model.

npm run -s simulate -- [options]

  --scenario <id>        reference scenario to start from (default: the plan)
  --file <path>          scenario file to start from, as the app exports it; goes before --scenario
  --set <id>=<value>     sets a lever or a figure; may be given many times; months may be written 2031-12
  --method <method>      residual (as the 2024 accounts count; default) or average (the older method)
  --format <format>      json (default) or csv
  --batch                reads one JSON object a line from standard input,
                         {"levers":{…},"parameters":{…},"method":"average"}, each part optional,
                         and writes one result a line in the same order; empty lines are passed over
  --help                 shows this text
`;

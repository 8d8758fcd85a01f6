/**
 * Shares what all players reach together among them, each by what it adds on average over every order in which
 * they may come (Shapley 1953).
 *
 * @param players how many there are
 * @param worth what each coalition reaches; player p takes part in coalition c where bit p of c is set
 * @returns one share a player; they add up to what all reach less what none reaches
 */
export function shapleyValues(players: number, worth: ArrayLike<number>): Float64Array {
  const weights = coalitionWeights(players, 1);
  return Float64Array.from({ length: players }, (_, player) =>
    overCoalitions(
      players,
      1 << player,
      weights,
      (without) => at(worth, without | (1 << player)) - at(worth, without),
    ),
  );
}

/**
 * What two players reach together beyond what each adds without the other, on average over the coalitions of the
 * others (the interaction index of Grabisch and Roubens 1999). Negative where one does what the other did.
 */
export function shapleyInteraction(
  players: number,
  worth: ArrayLike<number>,
  one: number,
  other: number,
): number {
  const [first, second] = [1 << one, 1 << other];
  return overCoalitions(
    players,
    first | second,
    coalitionWeights(players, 2),
    (without) =>
      at(worth, without | first | second) -
      at(worth, without | first) -
      at(worth, without | second) +
      at(worth, without),
  );
}

/** Adds up, with its weight, what each coalition without some players gives. */
function overCoalitions(
  players: number,
  left: number,
  weights: Float64Array,
  give: (coalition: number) => number,
): number {
  let sum = 0;
  for (let coalition = 0; coalition < 1 << players; coalition += 1) {
    if (coalition & left) continue;
    sum += at(weights, membersOf(coalition)) * give(coalition);
  }
  return sum;
}

/** Weight of a coalition of each size, when so many players are looked at: s! (n - s - k)! / (n - k + 1)!. */
function coalitionWeights(players: number, looked: number): Float64Array {
  const others = players - looked;
  const weights = new Float64Array(others + 1);
  let choices = 1;
  for (let size = 0; size <= others; size += 1) {
    weights[size] = 1 / (choices * (others + 1));
    choices = (choices * (others - size)) / (size + 1);
  }
  return weights;
}

function membersOf(coalition: number): number {
  let members = 0;
  for (let rest = coalition; rest > 0; rest &= rest - 1) members += 1;
  return members;
}

const at = (numbers: ArrayLike<number>, position: number): number => numbers[position] ?? Number.NaN;

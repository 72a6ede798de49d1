/**
 * Chance that a chi-squared variable is at least x: what tables give for X² or G.
 *
 * For comparing with published worked examples only. It is wrong for groups the size of a PPG and is
 * never shown; `lotteryShare` is what is shown.
 *
 * Formula: Q(df/2, x/2), the regularized upper incomplete gamma function, by its series below a + 1
 * and its continued fraction above. Units: probability. `x` is 0 or more, `df` is
 * whole, from 1.
 *
 * Source: Abramowitz & Stegun (1964), 6.5.29 and 6.5.31.
 */
export function chiSquaredUpperTail(x: number, df: number): number {
  const a = df / 2;
  const half = x / 2;
  const front = Math.exp(a * Math.log(half) - half - logGammaOfHalves(df));
  return half < a + 1 ? 1 - front * lowerSeries(a, half) : front * upperFraction(a, half);
}

/** ln Γ(df/2) by Γ(a + 1) = a Γ(a) from Γ(1) = 1 or Γ(1/2) = sqrt(π). */
function logGammaOfHalves(df: number): number {
  let sum = df % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let a = df % 2 === 0 ? 1 : 0.5; a < df / 2; a++) sum += Math.log(a);
  return sum;
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let i = 1; term > sum * 1e-16; i++) sum += term *= x / (a + i);
  return sum;
}

/** Lentz's evaluation of 1/(x+1-a- 1(1-a)/(x+3-a- 2(2-a)/(x+5-a- ...))). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let i = 1, change = Infinity; Math.abs(change - 1) > 1e-15; i++) {
    const numerator = i * (a - i);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    value *= change;
  }
  return value;
}

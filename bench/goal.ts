/** Which side of the bound is good. */
export type Side = '>=' | '<='

const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3))

/**
 * The line that says whether a goal is reached, for people and for tools that read the log:
 * `goal criteria/art4/findings-vs-by-hand 1.24 >= 0.8 ok`.
 */
export const goal = (name: string, measured: number, side: Side, bound: number): string => {
  const reached = side === '>=' ? measured >= bound : measured <= bound
  return `goal ${name} ${shown(measured)} ${side} ${bound} ${reached ? 'ok' : 'short'}`
}

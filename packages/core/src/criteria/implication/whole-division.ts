/** The largest whole number not above a quotient. */
export const floorOf = (number: bigint, by: bigint): bigint => {
  const quotient = number / by
  return number % by !== 0n && number < 0n !== by < 0n ? quotient - 1n : quotient
}

/** The smallest whole number not below a quotient. */
export const ceilingOf = (number: bigint, by: bigint): bigint => -floorOf(-number, by)

const magnitudeOf = (number: bigint): bigint => (number < 0n ? -number : number)

/** The greatest number that divides both, never below zero; every number divides zero. */
export const commonDivisor = (one: bigint, other: bigint): bigint =>
  other === 0n ? magnitudeOf(one) : commonDivisor(other, one % other)

import type { UnitRegister } from '@anlang/core'
import { checkTogether } from '../province/check-together.js'
import { chainOf } from '../province/lay-over.js'
import type { Nation } from '../province/nation.js'
import type { Province } from '../province/province.js'
import { certificateFault } from '../verify/certificate.js'
import { type Finding, verifyProvince } from '../verify/verify-province.js'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import type { EngineOptions } from './engine-options.js'

const withoutCertificate = {
  no_certificate: 'không có chứng nhận kiểm chứng / there is no certificate of its verification',
  other_overlay: 'đã sửa sau khi kiểm chứng / it was changed after it was verified',
  other_nation: 'đã kiểm chứng với định nghĩa khác của trung ương / it was verified over another nation',
  other_engine: 'đã kiểm chứng bằng phiên bản khác / it was verified by another version',
} as const

const inWords = (fault: Finding): string => `${describeDiagnostic(fault, 'vi')} / ${describeDiagnostic(fault, 'en')}`

const uncertified = (
  overlay: Province,
  overlays: readonly Province[],
  nation: Nation,
  units: UnitRegister,
  { certificates }: NonNullable<EngineOptions['production']>,
): readonly string[] => {
  const chain = chainOf(overlay, overlays)
  // a certificate speaks of one overlay: that they can hold beside one another is looked at here
  const together = chain ? checkTogether(chain, overlays, units) : []
  if (together.length > 0) return together.map(inWords)
  const certificate = certificates.find((one) => one.overlay.id === overlay.id)
  const fault = certificateFault(certificate, chain ?? [], nation)
  return fault ? [withoutCertificate[fault]] : []
}

const unsound = (
  overlay: Province,
  overlays: readonly Province[],
  nation: Nation,
  units: UnitRegister,
): readonly string[] => verifyProvince(overlay, { nation, known: overlays, units }).faults.map(inWords)

/** An overlay that loosens or does not hold together is a bug of whoever wrote it: an engine does not start with it. */
export const refuseUnsound = (
  overlays: readonly Province[],
  nation: Nation,
  units: UnitRegister,
  production: EngineOptions['production'],
): void => {
  for (const overlay of overlays) {
    const found = production
      ? uncertified(overlay, overlays, nation, units, production)
      : unsound(overlay, overlays, nation, units)
    if (found.length > 0) throw new Error(`${overlay.id}:\n${found.join('\n')}`)
  }
}

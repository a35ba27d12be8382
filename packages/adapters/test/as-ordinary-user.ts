const nobody = 65_534

/** The administrator may write everywhere, so what is forbidden is tried as somebody else. */
export const asOrdinaryUser = <Answer>(work: () => Answer): Answer => {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(nobody)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}

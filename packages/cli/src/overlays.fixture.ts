/** The overlay of a province: a criterion of its own, a stricter limit, and the Front's opinion before recognition. */
export const provinceOverlay = `id: tinh-a
unit: p37@2025-07-01
name: { vi: Tỉnh A, en: Province A }
from: 2026-06-01
instruments:
  qd-15:
    number: 15/2026/QĐ-UBND
    kind: { vi: Quyết định, en: Decision }
    title: { vi: Tiêu chí bổ sung, en: Further criteria }
    from: 2026-06-01
    standing: verified
ruleSets:
  antt.commune:
    figures:
      patrols: { type: count, label: { vi: Số tổ tuần tra, en: Patrols } }
    adds:
      - id: a-1
        text: { vi: Có ít nhất 02 tổ tuần tra, en: At least two patrols }
        basis: { instrument: qd-15, at: "2" }
        from: 2027-01-01
        rule:
          kind: compare
          figure: patrols
          bound: atLeast
          limit: [{ from: 2027-01-01, value: 2, basis: { instrument: qd-15, at: "2" } }]
    tightens:
      xa-4b: [{ from: 2027-01-01, value: 80, basis: { instrument: qd-15, at: "3" } }]
procedures:
  evaluate.neighbourhood:
    inserts:
      - command: giveFrontOpinion
        fact: FrontOpinionGiven
        before: recognise
        title: { vi: Mặt trận cho ý kiến, en: Give the opinion of the Front }
        by: [{ position: front, at: commune }]
        deadline: { workingDays: 1, whenPassed: remind, basis: { instrument: qd-15, at: "4" } }
        basis: { instrument: qd-15, at: "4" }
`

/** The overlay of a commune, laid over that of the province: the limit is stricter still a year later. */
export const communeOverlay = `id: xa-b
unit: c14620@2025-07-01
name: { vi: Phát Diệm, en: Phát Diệm }
from: 2026-06-01
over: tinh-a
instruments:
  kh-1:
    number: 1/KH-UBND
    kind: { vi: Kế hoạch, en: Plan }
    title: { vi: Kế hoạch, en: Plan }
    from: 2026-06-01
    standing: verified
ruleSets:
  antt.commune:
    tightens:
      xa-4b: [{ from: 2028-01-01, value: 90, basis: { instrument: kh-1 } }]
`

/** The overlay of a province until its merger: one more paper with the self-assessment of a neighbourhood. */
export const stricterOverlay = `id: tinh-a
unit: p26
name: { vi: Tỉnh A, en: Province A }
from: 2022-02-10
to: 2025-06-30
procedures:
  evaluate.neighbourhood:
    requires:
      selfAssess:
        - { kind: documents, documents: [opinion_letter] }
`

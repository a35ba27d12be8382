/**
 * The acts of the nation's procedures and the criteria of its rule sets, by id: what overlays are typed with, and what
 * editors complete. A test holds it to the definitions and can write it again.
 */
export const nationalWords = {
  "procedures": {
    "survey": [
      "reportSurvey",
      "withdrawSurvey",
      "selectSite",
      "returnSurvey",
      "declineSite"
    ],
    "plan": [
      "draftPlan",
      "withdrawPlan",
      "issuePlan",
      "returnPlan"
    ],
    "establish": [
      "cancelEstablishment",
      "establishModel",
      "appointSteeringCommittee",
      "signCovenant",
      "cancelLaunch",
      "launchPilot"
    ],
    "covenant": [
      "withdrawDraft",
      "postDraft",
      "agreeDraft",
      "recordVote",
      "recordRejection",
      "requestRecognition",
      "recogniseCovenant",
      "returnCovenant",
      "refuseCovenant",
      "deliverCovenant"
    ],
    "operate": [
      "holdReview",
      "sumUp",
      "dissolveModel",
      "rateEffective",
      "orderConsolidation",
      "reportConsolidation"
    ],
    "replicate": [
      "chooseSite",
      "cancelSite",
      "signCovenant",
      "establishSite",
      "launchSite"
    ],
    "evaluate.neighbourhood": [
      "register",
      "withdrawEvaluation",
      "closeAsLapsed",
      "selfAssess",
      "appraise",
      "returnDossier",
      "recognise",
      "refuseRecognition",
      "returnAppraisal",
      "returnProposal"
    ],
    "evaluate.commune": [
      "register",
      "withdrawEvaluation",
      "closeAsLapsed",
      "selfAssess",
      "appraise",
      "returnDossier",
      "recognise",
      "refuseRecognition",
      "returnAppraisal",
      "returnProposal"
    ],
    "evaluate.entity.commune": [
      "register",
      "withdrawEvaluation",
      "closeAsLapsed",
      "selfAssess",
      "appraise",
      "returnDossier",
      "recognise",
      "refuseRecognition",
      "returnAppraisal",
      "returnProposal"
    ],
    "evaluate.entity.district": [
      "register",
      "withdrawEvaluation",
      "closeAsLapsed",
      "selfAssess",
      "appraise",
      "returnDossier",
      "recognise",
      "refuseRecognition",
      "returnAppraisal",
      "returnProposal"
    ],
    "evaluate.entity.province": [
      "register",
      "withdrawEvaluation",
      "closeAsLapsed",
      "selfAssess",
      "appraise",
      "returnDossier",
      "recognise",
      "refuseRecognition",
      "returnAppraisal",
      "returnProposal"
    ],
    "commend.merit.commune": [
      "proposeCommendation",
      "withdrawCommendation",
      "reviewCommendation",
      "returnProposal",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "commend.merit.district": [
      "proposeCommendation",
      "withdrawCommendation",
      "reviewCommendation",
      "returnProposal",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "commend.certificate.province": [
      "proposeCommendation",
      "withdrawCommendation",
      "concurPolice",
      "objectAsPolice",
      "passOverPolice",
      "concurFront",
      "objectAsFront",
      "passOverFront",
      "reviewCommendation",
      "returnProposal",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "commend.certificate.minister": [
      "proposeCommendation",
      "withdrawCommendation",
      "concurDepartment",
      "objectAsDepartment",
      "passOverDepartment",
      "reviewCommendation",
      "returnProposal",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "commend.merit.commune.simple": [
      "proposeCommendation",
      "withdrawCommendation",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "commend.merit.district.simple": [
      "proposeCommendation",
      "withdrawCommendation",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "commend.certificate.province.simple": [
      "proposeCommendation",
      "withdrawCommendation",
      "commend",
      "refuseCommendation",
      "notifyResult"
    ],
    "cancelAward.merit.commune": [
      "proposeCancellation",
      "closeExamination",
      "cancelAward",
      "keepAward",
      "returnCancellation",
      "recordRecovery"
    ],
    "cancelAward.merit.district": [
      "proposeCancellation",
      "closeExamination",
      "cancelAward",
      "keepAward",
      "returnCancellation",
      "recordRecovery"
    ],
    "cancelAward.certificate.province": [
      "proposeCancellation",
      "closeExamination",
      "cancelAward",
      "keepAward",
      "returnCancellation",
      "recordRecovery"
    ],
    "revoke.neighbourhood": [
      "proposeRevocation",
      "dropRevocation",
      "supportAsPolice",
      "opposeAsPolice",
      "passOverPolice",
      "supportAsFront",
      "opposeAsFront",
      "passOverFront",
      "revokeRecognition",
      "declineRenewal",
      "keepRecognition"
    ],
    "revoke.commune": [
      "proposeRevocation",
      "dropRevocation",
      "supportAsPolice",
      "opposeAsPolice",
      "passOverPolice",
      "supportAsFront",
      "opposeAsFront",
      "passOverFront",
      "revokeRecognition",
      "declineRenewal",
      "keepRecognition"
    ],
    "object.neighbourhood": [
      "lodgeObjection",
      "withdrawObjection",
      "acceptObjection",
      "declineObjection",
      "upholdObjection",
      "dismissObjection"
    ],
    "object.commune": [
      "lodgeObjection",
      "withdrawObjection",
      "acceptObjection",
      "declineObjection",
      "upholdObjection",
      "dismissObjection"
    ],
    "convert": [
      "chooseArea",
      "dropArea",
      "planConversion",
      "reportConversion",
      "confirmConversion",
      "denyConversion",
      "returnReport",
      "confirmLasting",
      "recordRelapse"
    ]
  },
  "ruleSets": {
    "antt.neighbourhood": [
      "kdc-2012",
      "kdc-1a",
      "kdc-1b",
      "kdc-1c",
      "kdc-2",
      "kdc-3a",
      "kdc-3b",
      "kdc-3c",
      "kdc-3d",
      "kdc-3đ",
      "kdc-3e",
      "kdc-3g",
      "kdc-4a",
      "kdc-4b",
      "kdc-4c",
      "kdc-4d",
      "kdc-5"
    ],
    "antt.commune": [
      "xa-2012-1a",
      "xa-2012-1b",
      "xa-2012-1c",
      "xa-2012-2",
      "xa-2012-3",
      "xa-2012-4",
      "xa-1a",
      "xa-1b",
      "xa-1c",
      "xa-1d",
      "xa-2.2",
      "xa-2.3a",
      "xa-2.3b",
      "xa-2.3c",
      "xa-2.3d",
      "xa-2.3đ",
      "xa-2.3e",
      "xa-2.3g",
      "xa-2.4a",
      "xa-2.4b",
      "xa-2.4c",
      "xa-2.4d",
      "xa-3",
      "xa-4a",
      "xa-4b"
    ],
    "antt.agency": [
      "cq-2012-1a",
      "cq-2012-1b",
      "cq-2012-1c",
      "cq-2012-2",
      "cq-2012-3",
      "cq-2012-4a",
      "cq-2012-4b",
      "cq-2012-4c",
      "cq-2012-4d",
      "cq-2012-4đ",
      "cq-1a",
      "cq-1b",
      "cq-1c",
      "cq-1d",
      "cq-1đ",
      "cq-1e",
      "cq-2a",
      "cq-2b",
      "cq-3a",
      "cq-3b",
      "cq-3c",
      "cq-3đ",
      "cq-3e",
      "cq-3g",
      "cq-3d",
      "cq-3h",
      "cq-4",
      "cq-5"
    ],
    "antt.enterprise": [
      "cq-2012-1a",
      "cq-2012-1b",
      "cq-2012-1c",
      "cq-2012-2",
      "cq-2012-3",
      "cq-2012-4a",
      "cq-2012-4b",
      "cq-2012-4c",
      "cq-2012-4d",
      "cq-2012-4đ",
      "cq-1a",
      "cq-1b",
      "cq-1c",
      "cq-1d",
      "cq-1đ",
      "cq-1e",
      "cq-2a",
      "cq-2b",
      "cq-3a",
      "cq-3b",
      "cq-3c",
      "cq-3đ",
      "cq-3e",
      "cq-3g",
      "cq-3d",
      "cq-3h",
      "cq-4",
      "cq-5"
    ],
    "antt.school": [
      "gd-2012",
      "gd-1a",
      "gd-1b",
      "gd-1c",
      "gd-1d",
      "gd-1đ",
      "gd-1e",
      "gd-2a",
      "gd-2b",
      "gd-2c",
      "gd-3a",
      "gd-3b",
      "gd-3c",
      "gd-3đ",
      "gd-3e",
      "gd-3g",
      "gd-4",
      "gd-5",
      "gd-6"
    ],
    "new-rural.criterion-19": [
      "ntm-19",
      "ntm-19.1",
      "ntm-19.2a",
      "ntm-19.2b",
      "ntm-19.2c",
      "ntm-19.2d",
      "ntm-19.2đ"
    ],
    "new-rural-advanced.criterion-19": [
      "ntm-nc-19.2a",
      "ntm-nc-19.2b",
      "ntm-nc-19.2c"
    ],
    "new-rural.criteria": [
      "ntm-1",
      "ntm-2",
      "ntm-3",
      "ntm-4",
      "ntm-5",
      "ntm-6",
      "ntm-7",
      "ntm-8",
      "ntm-9",
      "ntm-10",
      "ntm-11",
      "ntm-12",
      "ntm-13",
      "ntm-14",
      "ntm-15",
      "ntm-16",
      "ntm-17",
      "ntm-18",
      "ntm-19"
    ],
    "new-rural.recognition": [
      "ntm-dk-1",
      "ntm-dk-2",
      "ntm-dk-3",
      "ntm-dk-4"
    ],
    "new-rural.revocation": [
      "ntm-th-1"
    ],
    "commendation.certificate.minister.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.certificate.minister.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2",
      "tdkt-3",
      "tdkt-bca-1",
      "tdkt-bca-2",
      "tdkt-bca-3",
      "tdkt-bca-4",
      "tdkt-bca-5"
    ],
    "commendation.certificate.minister.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.certificate.province.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.certificate.province.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2",
      "tdkt-3"
    ],
    "commendation.certificate.province.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.provincial-police.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.provincial-police.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.provincial-police.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.department.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.department.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.department.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.district.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.district.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.district.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.commune.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.commune.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.commune.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.enterprise.individual": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.enterprise.collective": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.merit.enterprise.family": [
      "tdkt-ng-1",
      "tdkt-ng-2",
      "tdkt-ng-3",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.worker.advanced.individual": [
      "tdkt-ng-1",
      "tdkt-ng-4",
      "tdkt-1",
      "tdkt-2",
      "tdkt-3"
    ],
    "commendation.fighter.grassroots.individual": [
      "tdkt-ng-1",
      "tdkt-ng-4",
      "tdkt-ng-3",
      "tdkt-ng-5",
      "tdkt-1",
      "tdkt-2"
    ],
    "commendation.fighter.province.individual": [
      "tdkt-ng-1",
      "tdkt-ng-4",
      "tdkt-ng-5",
      "tdkt-1"
    ],
    "commendation.fighter.national.individual": [
      "tdkt-ng-1",
      "tdkt-ng-4",
      "tdkt-ng-3",
      "tdkt-ng-5",
      "tdkt-1"
    ],
    "commendation.unit.victory.collective": [
      "tdkt-ng-1",
      "tdkt-ng-4",
      "tdkt-ng-5",
      "tdkt-1",
      "tdkt-2",
      "tdkt-3",
      "tdkt-4",
      "tdkt-5"
    ],
    "commendation.unit.advanced.collective": [
      "tdkt-ng-1",
      "tdkt-ng-4",
      "tdkt-ng-5",
      "tdkt-1"
    ],
    "commendation.cancellation.individual": [
      "tdkt-huy"
    ],
    "commendation.cancellation.collective": [
      "tdkt-huy"
    ],
    "commendation.cancellation.family": [
      "tdkt-huy"
    ]
  }
} as const

/// Three published reports as their offices printed them, in a compact layout of this test.
enum PublishedReports {
  static let jinhu2023 = """
    {"format": "kaijuan-annual-report/1", "office": "金湖县(全县)", "year": 2023,
    "table2": {
      "rules": {"made": 0, "repealed": 0, "inForce": 0},
      "normativeDocuments": {"made": 3, "repealed": 6, "inForce": 14},
      "licences": 54408, "penalties": 2086, "compulsoryMeasures": 1272, "fees": 14722.49},
    "table3": {"columns": [
      "naturalPerson", "enterprise", "researchInstitution", "publicWelfare", "legalService",
      "other", "total"], "rows": {
      "newlyReceived": [140, 1, 0, 0, 0, 2, 143],
      "carriedIn": [0, 0, 0, 0, 0, 0, 0],
      "granted": [61, 1, 0, 0, 0, 0, 62],
      "partlyGranted": [4, 0, 0, 0, 0, 0, 4],
      "refusedStateSecret": [0, 0, 0, 0, 0, 0, 0],
      "refusedForbiddenByLaw": [0, 0, 0, 0, 0, 0, 0],
      "refusedSecurityAndStability": [0, 0, 0, 0, 0, 0, 0],
      "refusedThirdPartyRights": [2, 0, 0, 0, 0, 0, 2],
      "refusedInternalAffairs": [2, 0, 0, 0, 0, 0, 2],
      "refusedProcess": [1, 0, 0, 0, 0, 0, 1],
      "refusedEnforcementFile": [0, 0, 0, 0, 0, 0, 0],
      "refusedSpecialAccessRegime": [0, 0, 0, 0, 0, 0, 0],
      "unavailableNotHeld": [44, 0, 0, 0, 0, 2, 46],
      "unavailableNeedsCreation": [0, 0, 0, 0, 0, 0, 0],
      "unavailableStillUnclear": [2, 0, 0, 0, 0, 0, 2],
      "notProcessedPetition": [1, 0, 0, 0, 0, 0, 1],
      "notProcessedRepeat": [2, 0, 0, 0, 0, 0, 2],
      "notProcessedPublishedMaterial": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedExcessive": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedReconfirmation": [2, 0, 0, 0, 0, 0, 2],
      "closedNotClarified": [17, 0, 0, 0, 0, 0, 17],
      "closedFeeUnpaid": [0, 0, 0, 0, 0, 0, 0],
      "closedOther": [2, 0, 0, 0, 0, 0, 2],
      "total": [140, 1, 0, 0, 0, 2, 143],
      "carriedOut": [0, 0, 0, 0, 0, 0, 0]}},
    "table4": {
      "reconsideration":
        {"upheld": 1, "corrected": 0, "otherResult": 6, "pending": 0, "total": 7},
      "litigationDirect":
        {"upheld": 2, "corrected": 0, "otherResult": 1, "pending": 0, "total": 0},
      "litigationAfterReconsideration":
        {"upheld": 0, "corrected": 0, "otherResult": 1, "pending": 0, "total": 1}}}
    """

  static let shanghai2024 = """
    {"format": "kaijuan-annual-report/1", "office": "上海市科学技术委员会", "year": 2024,
    "table2": {
      "rules": {"made": 0, "repealed": 0, "inForce": 0},
      "normativeDocuments": {"made": 13, "repealed": 0, "inForce": 55},
      "licences": 97, "penalties": 0, "compulsoryMeasures": 0, "fees": 0},
    "table3": {"columns": [
      "naturalPerson", "enterprise", "researchInstitution", "publicWelfare", "legalService",
      "other", "total"], "rows": {
      "newlyReceived": [32, 2, 0, 0, 0, 0, 34],
      "carriedIn": [2, 0, 0, 0, 0, 0, 2],
      "granted": [9, 0, 0, 0, 0, 0, 9],
      "partlyGranted": [0, 0, 0, 0, 0, 0, 0],
      "refusedStateSecret": [0, 0, 0, 0, 0, 0, 0],
      "refusedForbiddenByLaw": [0, 0, 0, 0, 0, 0, 0],
      "refusedSecurityAndStability": [0, 0, 0, 0, 0, 0, 0],
      "refusedThirdPartyRights": [0, 0, 0, 0, 0, 0, 0],
      "refusedInternalAffairs": [1, 0, 0, 0, 0, 0, 1],
      "refusedProcess": [1, 0, 0, 0, 0, 0, 1],
      "refusedEnforcementFile": [0, 0, 0, 0, 0, 0, 0],
      "refusedSpecialAccessRegime": [0, 0, 0, 0, 0, 0, 0],
      "unavailableNotHeld": [4, 0, 0, 0, 0, 0, 4],
      "unavailableNeedsCreation": [6, 0, 0, 0, 0, 0, 6],
      "unavailableStillUnclear": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedPetition": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedRepeat": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedPublishedMaterial": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedExcessive": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedReconfirmation": [0, 0, 0, 0, 0, 0, 0],
      "closedNotClarified": [8, 2, 0, 0, 0, 0, 10],
      "closedFeeUnpaid": [0, 0, 0, 0, 0, 0, 0],
      "closedOther": [4, 0, 0, 0, 0, 0, 4],
      "total": [33, 2, 0, 0, 0, 0, 35],
      "carriedOut": [1, 0, 0, 0, 0, 0, null]}},
    "table4": {
      "reconsideration":
        {"upheld": 1, "corrected": 0, "otherResult": 0, "pending": 0, "total": 1},
      "litigationDirect":
        {"upheld": 0, "corrected": 0, "otherResult": 0, "pending": 0, "total": 0},
      "litigationAfterReconsideration":
        {"upheld": 0, "corrected": 0, "otherResult": 0, "pending": 0, "total": 0}}}
    """

  static let shuyang2025 = """
    {"format": "kaijuan-annual-report/1", "office": "沭阳县人民政府(全县)", "year": 2025,
    "table2": {
      "rules": {"made": 0, "repealed": 0, "inForce": 0},
      "normativeDocuments": {"made": 6, "repealed": 1, "inForce": 32},
      "licences": 517645, "penalties": 693957, "compulsoryMeasures": 2154, "fees": 4068.208},
    "table3": {"columns": [
      "naturalPerson", "enterprise", "researchInstitution", "publicWelfare", "legalService",
      "other", "total"], "rows": {
      "newlyReceived": [705, 3, 0, 0, 5, 0, 713],
      "carriedIn": [36, 0, 0, 0, 0, 0, 36],
      "granted": [290, 1, 0, 0, 3, 0, 294],
      "partlyGranted": [99, 0, 0, 0, 2, 0, 101],
      "refusedStateSecret": [0, 0, 0, 0, 0, 0, 0],
      "refusedForbiddenByLaw": [0, 0, 0, 0, 0, 0, 0],
      "refusedSecurityAndStability": [2, 0, 0, 0, 0, 0, 2],
      "refusedThirdPartyRights": [2, 0, 0, 0, 0, 0, 2],
      "refusedInternalAffairs": [13, 0, 0, 0, 0, 0, 13],
      "refusedProcess": [2, 0, 0, 0, 0, 0, 2],
      "refusedEnforcementFile": [4, 0, 0, 0, 0, 0, 4],
      "refusedSpecialAccessRegime": [9, 0, 0, 0, 0, 0, 9],
      "unavailableNotHeld": [111, 0, 0, 0, 0, 0, 111],
      "unavailableNeedsCreation": [2, 0, 0, 0, 0, 0, 2],
      "unavailableStillUnclear": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedPetition": [12, 0, 0, 0, 0, 0, 12],
      "notProcessedRepeat": [6, 1, 0, 0, 0, 0, 7],
      "notProcessedPublishedMaterial": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedExcessive": [0, 0, 0, 0, 0, 0, 0],
      "notProcessedReconfirmation": [0, 0, 0, 0, 0, 0, 0],
      "closedNotClarified": [9, 0, 0, 0, 0, 0, 9],
      "closedFeeUnpaid": [7, 0, 0, 0, 0, 0, 7],
      "closedOther": [142, 1, 0, 0, 0, 0, 143],
      "total": [710, 3, 0, 0, 5, 0, 718],
      "carriedOut": [31, 0, 0, 0, 0, 0, 31]}},
    "table4": {
      "reconsideration":
        {"upheld": 27, "corrected": 10, "otherResult": 9, "pending": 15, "total": 61},
      "litigationDirect":
        {"upheld": 3, "corrected": 0, "otherResult": 0, "pending": 0, "total": 3},
      "litigationAfterReconsideration":
        {"upheld": 8, "corrected": 0, "otherResult": 1, "pending": 1, "total": 10}}}
    """
}
